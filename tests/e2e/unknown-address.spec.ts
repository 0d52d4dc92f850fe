import { expect, test } from './fixtures.ts';

for (const path of ['/no-such-page', '/no-such-city/deep/inside/']) {
	test(`an unknown address such as ${path} says so and leads on`, async ({ page }) => {
		const response = await page.goto(path);
		expect(response?.status()).toBe(404);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		const sheets = await page.evaluate(() => document.styleSheets.length);
		expect(sheets, 'the page finds its styles at any depth').toBeGreaterThan(0);

		await page.getByRole('main').getByRole('link').first().click();
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		expect(page.url()).not.toContain('no-such');
	});
}
