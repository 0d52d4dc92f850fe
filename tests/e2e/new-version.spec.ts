import { expect, test as base } from '@playwright/test';
import { siteAddress } from './fixtures.ts';

// Not the usual fixture: files that are gone answer 404, which it takes for a fault.
// eslint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern.
const test = base.extend({ baseURL: async ({}, use) => use(siteAddress()) });

const CONTROLS = [
	{ path: '', what: 'a chart' },
	{ path: 'grid/', what: 'the chart of the grid' }
];

for (const { path, what } of CONTROLS) {
	test(`after a new deployment, a press that loads the writer of ${what} offers to reload`, async ({
		page
	}) => {
		await page.goto(path);
		await page.route('**/islands/*.js', (route) => route.fulfill({ status: 404, body: '' }));
		const button = page.locator('[data-chart-format="svg"]').first();
		await expect(button).toBeVisible();
		await button.click();
		const alert = page.getByRole('alert').filter({ hasText: 'newer version' });
		await expect(alert).toBeVisible();
		await page.unroute('**/islands/*.js');
		await alert.getByRole('button', { name: 'Reload' }).click();
		await expect(alert).toHaveCount(0);
	});
}

test('after a new deployment, a source note that offers to cite says that a newer version is there', async ({
	page
}) => {
	await page.goto('practices/');
	await page.locator('a[href*="practices/"]').last().click();
	await page.waitForLoadState('load');
	await page.route('**/islands/*.js', (route) => route.fulfill({ status: 404, body: '' }));
	await page.locator('details[data-record] > summary').first().click();
	await expect(page.getByRole('alert').filter({ hasText: 'newer version' })).toBeVisible();
});
