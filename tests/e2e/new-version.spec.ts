import { expect, test as base, type Page } from '@playwright/test';
import { siteAddress } from './fixtures.ts';
import { startFinding } from './start-finding.ts';

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
	await page.locator('main h2 a[href*="practices/"]').last().click();
	await page.waitForLoadState('load');
	await page.route('**/islands/*.js', (route) => route.fulfill({ status: 404, body: '' }));
	await page.locator('details.record > summary').first().click();
	await expect(page.getByRole('alert').filter({ hasText: 'newer version' })).toBeVisible();
});

const gone = (page: Page, files: string) =>
	page.route(files, (route) => route.fulfill({ status: 404, body: '' }));

/** The offer is there, and takes the reader to a page that works. */
async function reloads(page: Page, files: string): Promise<void> {
	const alert = page.getByRole('alert').filter({ hasText: 'newer version' });
	await expect(alert).toBeVisible();
	await page.unroute(files);
	await alert.getByRole('button', { name: 'Reload' }).click();
	await expect(alert).toHaveCount(0);
}

for (const [path, name] of [
	['cities/', 'Download this view (CSV)'],
	['compare/?cities=utrecht,osijek', 'Download what is shown (CSV)'],
	['meetings/?city=utrecht', 'Calendar file (.ics)']
] as const) {
	test(`after a new deployment, the file of ${path} is said not to be written, and a reload offered`, async ({
		page
	}) => {
		await page.goto(path);
		const press = page.getByRole('button', { name }).or(page.getByRole('link', { name })).first();
		await expect(press).toBeVisible();
		await gone(page, '**/islands/**/*.js');
		await press.click();
		await reloads(page, '**/islands/**/*.js');
		const downloading = page.waitForEvent('download');
		await press.click();
		expect((await (await downloading).createReadStream()).readable).toBe(true);
	});
}

test('after a new deployment, a record that is gone cannot be copied, and a reload is offered', async ({
	page
}) => {
	await page.goto('practices/');
	await page.locator('main h2 a[href*="practices/"]').last().click();
	const note = page.locator('details.record').first();
	await note.locator('summary').click();
	await expect(note.getByRole('button').first()).toBeVisible();
	await gone(page, '**/records/*.json');
	await note.getByRole('button').first().click();
	await expect(note.getByRole('button').first()).toHaveText('The record could not be fetched');
	await reloads(page, '**/records/*.json');
});

for (const name of ['Word (DOCX)', 'Spreadsheet (CSV)', 'RIS', 'Markdown']) {
	test(`after a new deployment, a brief is said not to be written as ${name}, and nothing of it is lost`, async ({
		page
	}) => {
		await startFinding(page);
		await page.getByLabel('Title', { exact: true }).fill('Still here');
		const press = page.getByRole('button', { name, exact: true });
		await expect(press).toBeEnabled();
		await gone(page, '**/islands/**/*.js');
		await press.click();
		await expect(
			page.getByText('The file could not be written. Reload the page and try again.')
		).toBeVisible();
		await reloads(page, '**/islands/**/*.js');
		await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Still here');
		const downloading = page.waitForEvent('download');
		await press.click();
		expect((await downloading).suggestedFilename()).toContain('still-here');
	});
}
