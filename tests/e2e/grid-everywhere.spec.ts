import { violations } from '../support/accessibility.ts';
import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { expect, test } from './fixtures.ts';
import { opener, table } from './grid-page.ts';

test('the saved table is what is shown, with "no entry" and "not shown" told apart', async ({ page }) => {
	await page.goto('grid/?kind=practice&city=liege,osijek&theme=health,governance');
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download this view (CSV)' }).click();
	const file = await saving;
	expect(file.suggestedFilename()).toMatch(/^[a-z]+-grid-[0-9a-f]+-\d{4}-\d\d-\d\d\.csv$/);
	const text = (await readFile(await file.path(), 'utf8')).replace(/^\uFEFF/, '');
	const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
	expect(data.map(({ city, theme_id, status }) => [city, theme_id, status])).toEqual([
		['Liège', 'governance', 'not shown'],
		['Liège', 'health', 'entry'],
		['Osijek', 'governance', 'not shown'],
		['Osijek', 'health', 'no entry']
	]);
	expect(data[1]).toMatchObject({ kind: 'practice', source_id: 'weldi-baseline-2024', basis: 'inferred' });
	expect(data[1]?.view).toBe(page.url());
});

test('with scripts off, every cell leads to its records, and texts are one press away', async ({
	browser,
	baseURL,
	watch
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
	watch(context);
	const page = await context.newPage();
	await page.goto('grid/');
	await expect(page.getByRole('searchbox', { name: 'Find' })).toBeHidden();
	await page.getByRole('radio', { name: 'Texts' }).check();
	await expect(table(page).getByText('Training staff on migrant rights.').first()).toBeVisible();
	await opener(page, 'Liège, Access to decent work').click();
	await expect(page).toHaveURL(/\/grid\/liege\/#on-decent-work$/);
	await expect(page.getByRole('region', { name: 'Access to decent work' })).toContainText('Hospi');

	await page.goto('grid/#albacete-intercultural-need-1');
	await expect(page.getByText('Tackling the invisibility')).toBeVisible();
	await context.close();
});

test('on paper the grid is one sheet of A3, with every text', async ({ page }) => {
	await page.goto('grid/');
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
	const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
	expect([Number(width), Number(height)].map(Math.round)).toEqual([1191, 842]);
	await page.emulateMedia({ media: 'print' });
	await expect(table(page).getByText('Training staff on migrant rights.').first()).toBeVisible();
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	test('the grid is a list by city or by theme, with the texts, and a cell opens in its place', async ({
		page
	}) => {
		await page.goto('grid/');
		await expect(table(page).getByText('Training staff on migrant rights.').first()).toBeVisible();
		await page.getByRole('radio', { name: 'Theme' }).check();
		const heading = table(page).getByRole('rowheader', { name: 'Decent work' });
		await expect(heading).toBeVisible();
		await opener(page, 'Liège, Access to decent work').click();
		const next = table(page).locator('[data-cell="liege.decent-work"] + td');
		await expect(next.getByRole('region')).toContainText('Hospi');
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
	});
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`an open cell in a narrowed, turned grid meets WCAG 2.2 AA in ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		for (const view of [
			'?cell=liege.decent-work&kind=need',
			'?view=text&rows=themes',
			'?city=atlantis&theme=health'
		]) {
			await page.goto(`grid/${view}`);
			await expect(page.getByText('Loading the records')).toBeHidden();
			expect(await violations(page)).toEqual([]);
		}
	});
}
