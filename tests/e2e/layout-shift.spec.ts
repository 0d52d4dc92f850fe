import { byRoute, crawl, type BuiltPage } from '../support/built-site.ts';
import { newReader, plainVisit, slowVisit, type Shift } from '../support/layout-shift.ts';
import { expect, test } from './fixtures.ts';

/** A fifth of what counts as good. */
const LIMIT = 0.02;
const WIDTHS = [1280, 390];

const routes = byRoute(crawl('build').pages);

/** The longest page of a kind has most that could move. */
const longest = (group: BuiltPage[]): BuiltPage =>
	group.reduce((found, page) => (page.html.length > found.html.length ? page : found));

const check = ({ total, moved }: Shift, what: string): void =>
	expect(total, `${what}: ${moved.join('; ')}`).toBeLessThanOrEqual(LIMIT);

// Most of a slow visit is waiting, so both widths are waited for together.
for (const [route, group] of routes) {
	const { path } = longest(group);

	test(`${route} stands still while it loads on a slow line, and on the next visits`, async ({
		browser,
		baseURL,
		watch
	}) => {
		const stands = async (width: number): Promise<void> => {
			const context = await browser.newContext({ baseURL });
			watch(context);
			const page = await newReader(context, width);
			check(await slowVisit(page, path), `${path} at ${width}, slow`);
			await plainVisit(page, path);
			check(await plainVisit(page, path), `${path} at ${width}, again`);
			await context.close();
		};
		await Promise.all(WIDTHS.map(stands));
	});

	test(`${route} stands still with scripts off`, async ({ browser, baseURL, watch }) => {
		const stands = async (width: number): Promise<void> => {
			const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
			watch(context);
			check(await slowVisit(await newReader(context, width), path), `${path} at ${width}`);
			await context.close();
		};
		await Promise.all(WIDTHS.map(stands));
	});
}
