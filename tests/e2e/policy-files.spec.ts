import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { m } from '../../src/lib/messages/index.ts';
import { expect, test, type Page } from './fixtures.ts';

/** The drawings of the pages on Europe, each with something that its SVG and its CSV must hold. */
const FILES = [
	{ path: 'policy/', name: 'eu-partnership-steps', drawn: m.europe.stepsLegend.dashed, rows: 57 },
	{ path: 'policy/milestones/', name: 'eu-milestones', drawn: '2016', rows: 15 },
	{ path: 'policy/partnership/', name: 'eu-partnership-members', drawn: m.europe.movement.passed, rows: 45 },
	{ path: 'policy/actions/', name: 'eu-action-plan', drawn: m.policy.statuses.pending, rows: 13 },
	{ path: 'policy/funding/', name: 'access-to-funds', drawn: m.profile.fundAccess.unclear, rows: 10 },
	{ path: 'map/europe/', name: 'weldi-map-europe', drawn: m.europe.movement.passed, rows: 53 }
];

const figure = (page: Page, name: string) => page.locator(`figure[data-chart="${name}"]`);

async function saved(page: Page, name: string, format: 'SVG' | 'PNG' | 'CSV'): Promise<Buffer> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		figure(page, name).getByRole('button', { name: format, exact: true }).click()
	]);
	expect(download.suggestedFilename()).toMatch(
		new RegExp(`^${name}-\\d{4}-\\d\\d-\\d\\d\\.${format.toLowerCase()}$`)
	);
	return readFileSync(await download.path());
}

const wordsOf = (page: Page, svg: string) =>
	page.evaluate((text) => {
		const file = new DOMParser().parseFromString(text, 'image/svg+xml');
		if (file.querySelector('parsererror')) throw new Error('not XML');
		return [...file.querySelectorAll('text')].map((line) => line.textContent.trim()).join(' ');
	}, svg);

const rowsOf = (csv: Buffer) =>
	Papa.parse<Record<string, string>>(csv.toString().replace(/^\uFEFF/, ''), {
		header: true,
		skipEmptyLines: true
	}).data;

for (const { path, name, drawn, rows } of FILES)
	test(`${name} goes away as SVG, PNG and CSV with its title, source and day`, async ({ page }) => {
		await page.goto(path);
		const { chartTitle, chartSource } = await figure(page, name).evaluate(({ dataset }) => ({ ...dataset }));
		const svg = (await saved(page, name, 'SVG')).toString();
		// Office programs do not know it, and would set words above their signs.
		expect(svg).not.toContain('dominant-baseline');
		const words = await wordsOf(page, svg);
		const flat = (text: string) => text.replaceAll(/\s+/g, '');
		for (const part of [chartTitle!, m.charts.source(chartSource!), 'Taken on', drawn])
			expect(flat(words)).toContain(flat(part));
		const png = await saved(page, name, 'PNG');
		const size = await page.evaluate(async (data) => {
			const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
			const { width, height } = await createImageBitmap(new Blob([bytes]));
			return [width, height];
		}, png.toString('base64'));
		expect(Math.min(...size)).toBeGreaterThan(300);
		const table = rowsOf(await saved(page, name, 'CSV'));
		expect(table).toHaveLength(rows);
		for (const row of table) {
			expect(row[m.charts.column.chart]).toBe(chartTitle);
			expect(row[m.charts.column.source]).toBe(chartSource);
			expect(row[m.charts.column.date]).toMatch(/^\d{4}-\d\d-\d\d$/);
		}
	});

test('the monitoring goes away as a table', async ({ page }) => {
	await page.goto('policy/');
	const table = rowsOf(await saved(page, 'eu-partnership-monitoring', 'CSV'));
	expect(table).toHaveLength(4);
	expect(table[0]![m.charts.column.chart]).toBe(m.europe.monitoringCaption);
});

test('a narrowed list of members is in its files, which say by what', async ({ page }) => {
	await page.goto('policy/partnership/?phase=2016-2019&movement=left');
	const shown = `${m.memberFilters.filter.phase}: 2016-2019; ${m.memberFilters.filter.movement}: ${m.europe.movement.left}`;
	await expect(figure(page, 'eu-partnership-members')).toHaveAttribute('data-chart-filter', shown);
	const table = rowsOf(await saved(page, 'eu-partnership-members', 'CSV'));
	expect(table.map((row) => row[m.charts.column.filter])).toEqual(table.map(() => shown));
	expect(table).toHaveLength(5);
	const words = await wordsOf(page, (await saved(page, 'eu-partnership-members', 'SVG')).toString());
	expect(words).toContain(m.charts.filter(shown));
});

test('the drawing of the steps can be passed by, and each of its steps leads to its row, by keys alone', async ({
	page
}) => {
	// Without smooth scrolling, which the next key would break off.
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto('policy/');
	const skip = page.getByRole('link', { name: m.europe.skipChart });
	await skip.focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#steps-table$/);
	await expect(page.locator('#steps-table')).toBeInViewport();
	await page.goto('policy/');
	await skip.focus();
	await page.keyboard.press('Tab');
	const drawing = page.getByRole('group', { name: m.europe.stepsTitle });
	await expect(drawing).toBeFocused();
	// All of the drawing is one stop, and the arrows go from row to row in it.
	await page.keyboard.press('Tab');
	expect(await drawing.evaluate((svg) => svg.contains(document.activeElement))).toBe(false);
	await page.keyboard.press('Shift+Tab');
	await expect(drawing).toBeFocused();
	const rows = drawing.locator('a[href]');
	for (const row of [0, 1, 2]) {
		await page.keyboard.press('ArrowDown');
		await expect(rows.nth(row)).toBeFocused();
	}
	const step = page.locator(':focus');
	expect(await step.evaluate((element) => getComputedStyle(element.querySelector('text')!).fill)).not.toBe(
		await page
			.locator('figure[data-chart="eu-partnership-steps"] a:not(:focus) text')
			.nth(3)
			.evaluate((element) => getComputedStyle(element).fill)
	);
	const href = await step.getAttribute('href');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(new RegExp(`${href}$`));
	await expect(page.locator(href!)).toBeInViewport();
});
