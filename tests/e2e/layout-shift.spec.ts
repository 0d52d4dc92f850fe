import { listen } from '../../scripts/serve.mjs';
import { byRoute, crawl, type BuiltPage } from '../support/built-site.ts';
import { pagesInPieces } from '../support/pages-in-pieces.ts';
import { columnShift } from '../support/column-shift.ts';
import { plainVisit, slowVisit, type Shift } from '../support/layout-shift.ts';
import { expect, test as base } from './fixtures.ts';
import { arrive, openWindow, withoutScripts, type SharedWindow } from './shared-window.ts';

/** A fifth of what counts as good. */
const LIMIT = 0.02;
const WIDTHS = [1280, 390];

const routes = byRoute(crawl('build').pages);

/** The longest page of a kind has most that could move. */
const longest = (group: BuiltPage[]): BuiltPage =>
	group.reduce((found, page) => (page.html.length > found.html.length ? page : found));

const check = ({ total, moved }: Shift, what: string): void =>
	expect(total, `${what}: ${moved.join('; ')}`).toBeLessThanOrEqual(LIMIT);

/** Where a page is looked at: each width with scripts and without. */
const WINDOWS = WIDTHS.flatMap((width) => [
	{ width, scripts: true },
	{ width, scripts: false }
]);

const test = base.extend<object, { windows: SharedWindow[]; slowSite: string }>({
	slowSite: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern.
		async ({}, use) => {
			const server = pagesInPieces('build');
			const port = await listen(server, { host: '127.0.0.1', port: 0 });
			await use(`http://127.0.0.1:${port}`);
			server.closeAllConnections();
			server.close();
		},
		{ scope: 'worker' }
	],
	windows: [
		async ({ browser }, use) => {
			const windows = await Promise.all(WINDOWS.map(() => openWindow(browser)));
			await use(windows);
			for (const { context } of windows) await context.close();
		},
		{ scope: 'worker' }
	]
});

// Most of a slow visit is waiting, so all windows are waited for together.
for (const [route, group] of routes) {
	const { path } = longest(group);

	test(`${route} stands still while it loads on a slow line, on the next visits, and with scripts off`, async ({
		windows,
		slowSite,
		watch
	}) => {
		const stands = async (window: SharedWindow, { width, scripts }: (typeof WINDOWS)[number]) => {
			const { context, page } = window;
			watch(context, slowSite);
			await arrive(window, { width, height: 800 });
			if (!scripts) {
				const scriptsAgain = await withoutScripts(page);
				check(await slowVisit(page, path), `${path} at ${width}, scripts off`);
				check(await plainVisit(page, `${slowSite}${path}`), `${path} at ${width}, in pieces`);
				await scriptsAgain();
				return;
			}
			check(await slowVisit(page, path), `${path} at ${width}, slow`);
			await plainVisit(page, path);
			check(await plainVisit(page, path), `${path} at ${width}, again`);
			check(await columnShift(page), `${path} at ${width}, without the last rows of a table`);
		};
		await Promise.all(WINDOWS.map((look, place) => stands(windows[place]!, look)));
	});
}
