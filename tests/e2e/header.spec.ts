import { expect, test, type Page } from './fixtures.ts';

/** From a phone to a wide window; between them the list of pages breaks into lines, or folds. */
const WIDTHS = [390, 767, 768, 1024, 1280, 1440, 1600];

/** Where each link of the header begins its line. */
const tops = (page: Page) =>
	page
		.locator('header')
		.evaluate((header) => [
			header.getBoundingClientRect().height,
			...[...header.querySelectorAll('a, summary')]
				.filter((link) => link.checkVisibility())
				.map((link) => Math.round(link.getBoundingClientRect().top))
		]);

test('the header breaks its lines alike in the typeface of the site and in the reader’s', async ({
	browser,
	baseURL,
	watch
}) => {
	const context = await browser.newContext({ baseURL });
	watch(context);
	const [plain, set] = [await context.newPage(), await context.newPage()];
	// A typeface that does not come in time is left for the next visit.
	await plain.route('**/*.woff2', () => new Promise(() => {}));
	await plain.goto('about/', { waitUntil: 'domcontentloaded' });
	// The second visit has the typeface at hand.
	await set.goto('about/');
	await set.waitForLoadState('networkidle');
	await set.reload();
	await expect
		.poll(() => set.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded')))
		.toBe(true);
	for (const width of WIDTHS) {
		for (const page of [plain, set]) await page.setViewportSize({ width, height: 800 });
		expect(await tops(plain), `at ${width}`).toEqual(await tops(set));
	}
	await plain.unrouteAll({ behavior: 'ignoreErrors' });
	await context.close();
});
