import { expect, test, type Page } from './fixtures.ts';

/** Short words and numbers that the page breaks in two, each with the text that it stands in. */
const brokenWords = (page: Page): Promise<readonly string[]> =>
	page.locator('main').evaluate((main) => {
		const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
		const broken: string[] = [];
		const range = document.createRange();
		for (let text = texts.nextNode(); text; text = texts.nextNode()) {
			const stands = text.parentElement!;
			// What is only read out is a box of one point.
			if (!stands.checkVisibility() || stands.closest('svg, .visually-hidden')) continue;
			for (const { 0: word, index } of text.textContent!.matchAll(/[\p{L}\p{N}]{2,13}/gu)) {
				range.setStart(text, index);
				range.setEnd(text, index + word.length);
				const tops = [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => top);
				if (Math.max(...tops) - Math.min(...tops) > 4)
					broken.push(`${word} in “${text.textContent!.trim()}”`);
			}
		}
		return broken;
	});

for (const [width, addresses] of [
	[
		1280,
		[
			'cities/seine-saint-denis/',
			'grid/',
			'grid/?view=text',
			'grid/?view=text&rows=themes',
			'groups/',
			'meetings/'
		]
	],
	[1024, ['groups/', 'meetings/']],
	[768, ['data/']]
] as const)
	for (const address of addresses)
		test(`no number and no short word is broken in two on ${address} at ${width}`, async ({ page }) => {
			await page.setViewportSize({ width, height: 900 });
			await page.goto(address);
			// The typeface of the site is there at the second visit.
			await page.reload();
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			expect(await brokenWords(page)).toEqual([]);
		});
