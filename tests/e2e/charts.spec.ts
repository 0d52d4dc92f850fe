import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test, type Page } from './fixtures.ts';

const CHARTS = [
	{ path: '', title: 'Who needs, plans and practises what' },
	{ path: 'grid/', title: 'Who needs, plans and practises what' },
	{ path: 'groups/', title: 'How many cities speak of each group' },
	{ path: 'cities/', title: 'Shares of each city, on a scale from nothing to all' }
];

const chart = (page: Page, title: string) =>
	page.getByRole('figure').filter({ has: page.locator('figcaption').getByText(title, { exact: true }) });

async function saved(page: Page, title: string, format: string) {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		chart(page, title).getByRole('button', { name: format, exact: true }).click()
	]);
	expect(download.suggestedFilename()).toMatch(
		new RegExp(`^[a-z-]+-\\d{4}-\\d\\d-\\d\\d\\.${format.toLowerCase()}$`)
	);
	return readFileSync(await download.path());
}

for (const { path, title } of CHARTS) {
	test(`the chart of /${path} goes away as a picture and a table that say what they show and from where`, async ({
		page
	}) => {
		await page.goto(path);
		const figure = chart(page, title);
		const source = (await figure.getAttribute('data-chart-source'))!;
		expect(source).toContain('Baseline');

		const svg = (await saved(page, title, 'SVG')).toString();
		const drawn = await figure.locator('svg').first().locator('rect.full, rect.hatched, rect.empty').count();
		const parts = await page.evaluate((text) => {
			const file = new DOMParser().parseFromString(text, 'image/svg+xml');
			const words = [...file.querySelectorAll('text')].map((line) => line.textContent).join(' ');
			return {
				words,
				rects: file.querySelectorAll('rect').length,
				errors: file.querySelectorAll('parsererror').length
			};
		}, svg);
		expect(parts.errors).toBe(0);
		expect(parts.words).toContain(title.split(' ').slice(0, 4).join(' '));
		expect(parts.words).toContain(`Source: ${source}`.slice(0, 40));
		expect(parts.rects).toBeGreaterThanOrEqual(drawn);

		const png = await saved(page, title, 'PNG');
		expect(png.subarray(1, 4).toString()).toBe('PNG');

		const { data } = Papa.parse<string[]>(
			(await saved(page, title, 'CSV')).toString().replace(/^\uFEFF/, ''),
			{
				skipEmptyLines: true
			}
		);
		expect(data).toHaveLength(await figure.getByRole('row').count());
		expect(data[1]).toContain(source);
		expect(data[1]).toContain(title);
	});
}

test('a bar is as long as its number says, on one scale for the whole drawing', async ({ page }) => {
	await page.goto('');
	const bars = await chart(page, CHARTS[0]!.title)
		.locator('svg')
		.getByRole('img')
		.evaluateAll((all) =>
			all.map((bar) => ({
				count: Number(bar.getAttribute('aria-label')?.split(': ')[1]),
				width: Number(bar.querySelector('rect:is(.full, .empty)')?.getAttribute('width'))
			}))
		);
	expect(bars.length).toBeGreaterThan(0);
	const longest = bars.reduce((a, b) => (b.count > a.count ? b : a));
	for (const { count, width } of bars) expect(width).toBeCloseTo((longest.width / longest.count) * count, 3);
});

test('only shares that compare are drawn full, in order of size', async ({ page }) => {
	await page.goto('cities/');
	const rows = await chart(page, CHARTS[3]!.title)
		.getByRole('row')
		.evaluateAll((all) =>
			all.slice(1).map((row) => [...row.children].map((cell) => cell.textContent.trim()))
		);
	const full = rows.filter((row) => row[4] === 'with the full bars');
	expect(full.length).toBeGreaterThan(1);
	const drawn = await chart(page, CHARTS[3]!.title).locator('g > g > rect.full').count();
	expect(drawn).toBe(full.length);
	for (const [index, row] of full.entries()) {
		const next = full[index + 1];
		if (next && next[0] === row[0]) expect(parseFloat(row[2]!)).toBeGreaterThanOrEqual(parseFloat(next[2]!));
	}
});

test('a choice of cities narrows the chart of shares, closes it up, and is named in its files', async ({
	page
}) => {
	const { title } = CHARTS[3]!;
	await page.goto('cities/');
	const figure = chart(page, title);
	const heightOf = () => figure.locator('svg').evaluate((svg: SVGSVGElement) => svg.viewBox.baseVal.height);
	const before = await heightOf();
	const countries = page.getByRole('combobox', { name: 'Country' });
	await countries.selectOption('RO');
	await expect(page.locator('[data-cities]').getByRole('status')).toContainText('2 of 10');
	await expect.poll(heightOf, 'what narrows the charts comes with the choice').toBeLessThan(before);
	const names = await figure.locator('tbody tr:visible th').allTextContents();
	expect(new Set(names.map((name) => name.trim()))).toEqual(new Set(['Cluj-Napoca', 'Timișoara']));
	expect(await figure.locator('[data-bars] > [data-city]:visible').count()).toBe(names.length);

	const svg = (await saved(page, title, 'SVG')).toString();
	expect(svg).toContain('Country: Romania');
	expect(svg).not.toContain('Albacete');
	const csv = Papa.parse<Record<string, string>>((await saved(page, title, 'CSV')).toString(), {
		header: true,
		skipEmptyLines: true
	});
	expect(csv.data.length).toBe(names.length);
	expect(csv.data.map(({ Shown }) => Shown)).toEqual(names.map(() => 'Country: Romania'));

	await page.getByRole('button', { name: 'Reset' }).click();
	await expect.poll(heightOf, 'the charts follow the table').toBe(before);
	expect(await figure.getAttribute('data-chart-filter')).toBe('');
});

test('a phone shows a picture for a slide that fits it, and takes away the same one as a wide screen', async ({
	page
}) => {
	await page.goto('charts/unemployment-rate/');
	const figure = page.locator('figure[data-chart]');
	const takeAway = async (): Promise<string> => {
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			figure.getByRole('button', { name: 'SVG' }).click()
		]);
		return readFileSync(await download.path(), 'utf8');
	};
	const wide = await takeAway();
	const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(wide)!.map(Number);
	expect(width! / height!).toBeCloseTo(16 / 9, 1);
	expect(wide).toContain('area: province (Liège Province), 2022');
	expect(wide).toMatch(/Source: URBACT, .*February 2024/);

	await page.setViewportSize({ width: 390, height: 800 });
	await page.goto('cities/');
	await page.getByRole('link', { name: 'Pictures for slides' }).click();
	const link = page.getByRole('link', { name: 'Unemployment rate', exact: true });
	await expect(link).toBeInViewport();
	await link.click();
	const shown = figure.getByRole('group', { name: 'Unemployment rate' });
	await expect(shown).toHaveCount(1);
	const scroller = figure.getByRole('region');
	expect(await scroller.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0);
	await expect(shown.getByText('area: municipality (inferred), ≠ date: June 2023')).toBeVisible();
	expect(await takeAway()).toBe(wide);
	// Some browsers lay out nothing of what is skipped.
	await figure.locator('.wide').evaluate((box: HTMLElement) => (box.style.display = 'none'));
	expect(await takeAway()).toBe(wide);
});
