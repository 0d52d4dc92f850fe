import { byRoute, crawl, type BuiltPage } from '../support/built-site.ts';
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
const LOOKS = WIDTHS.flatMap((width) => [
	{ width, scripts: true },
	{ width, scripts: false }
]);

/** Most of a slow visit is waiting, so this many kinds of pages are waited for together, each in all its windows. */
const TOGETHER = 2;

const groups = [...routes].flatMap((_, place, all) =>
	place % TOGETHER === 0 ? [all.slice(place, place + TOGETHER)] : []
);

const test = base.extend<object, { windows: SharedWindow[] }>({
	windows: [
		async ({ browser }, use) => {
			const wanted = Array.from({ length: TOGETHER * LOOKS.length }, () => openWindow(browser));
			const windows = await Promise.all(wanted);
			await use(windows);
			for (const { context } of windows) await context.close();
		},
		{ scope: 'worker' }
	]
});

for (const group of groups) {
	const kinds = group.map(([route]) => route).join(' and ');

	test(`${kinds} stand still while they load on a slow line, on the next visits, and with scripts off`, async ({
		windows,
		watch
	}) => {
		const visits = group.flatMap(([, pages]) => LOOKS.map((look) => ({ path: longest(pages).path, look })));
		await Promise.all(
			visits.map(async ({ path, look }, place) => {
				watch(windows[place]!.context);
				await standsStill(windows[place]!, path, look);
			})
		);
	});
}

async function standsStill(
	window: SharedWindow,
	path: string,
	{ width, scripts }: (typeof LOOKS)[number]
): Promise<void> {
	const { page } = window;
	await arrive(window, { width, height: 800 });
	if (!scripts) {
		const scriptsAgain = await withoutScripts(page);
		check(await slowVisit(page, path), `${path} at ${width}, scripts off`);
		await scriptsAgain();
		return;
	}
	check(await slowVisit(page, path), `${path} at ${width}, slow`);
	await plainVisit(page, path);
	check(await plainVisit(page, path), `${path} at ${width}, again`);
}
