import { GOOD_PRACTICE, violations } from '../support/accessibility.ts';
import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { expect, test, type Page } from './fixtures.ts';
import { cityNames, columnHead } from './cities-table.ts';

const SORTED = 'cities/?sort=ukrainian-refugees&order=desc';

/** The comparison table with what narrows it; the chart below has rows of its own. */
const view = (page: Page) => page.locator('[data-cities]');

test.describe('an address of the comparison table', () => {
	test('opens sorted and filtered in a fresh browser, with its columns and selected cities', async ({
		page
	}) => {
		await page.goto(
			'cities/?columns=population,actions&sort=population&order=desc&country=RO&cities=timisoara'
		);
		await expect(view(page).getByRole('status')).toHaveText(
			'2 of 10 cities. Sorted by Inhabitants, descending.'
		);
		expect(await cityNames(page)).toEqual(['Timișoara', 'Cluj-Napoca']);
		await expect(columnHead(page, 'Inhabitants')).toHaveAttribute('aria-sort', 'descending');
		await expect(columnHead(page, 'Level')).toBeHidden();
		await expect(page.getByRole('combobox', { name: 'Country' })).toHaveValue('RO');
		await expect(page.getByRole('checkbox', { name: 'Select Timișoara' })).toBeChecked();
	});

	test('follows every choice, and Back returns to the one before', async ({ page }) => {
		await page.goto('cities/');
		await page.getByRole('combobox', { name: 'Country' }).selectOption('RO');
		await expect(page).toHaveURL(/cities\/\?country=RO$/);
		await page.getByRole('button', { name: 'Good practices' }).click();
		await page.getByRole('button', { name: 'Good practices' }).click();
		await expect(page).toHaveURL(/\?sort=practices&order=desc&country=RO$/);
		expect(await cityNames(page)).toEqual(['Cluj-Napoca', 'Timișoara']);

		await page.goBack();
		await page.goBack();
		await expect(view(page).getByRole('status')).toHaveText('2 of 10 cities.');
		await page.goBack();
		await expect(page).toHaveURL(/cities\/$/);
		await expect(view(page).getByRole('status')).toHaveText('10 cities.');
		await expect(page.getByRole('combobox', { name: 'Country' })).toHaveValue('');
	});

	test('with unknown parts shows the rest, and says what was left out', async ({ page }) => {
		await page.goto(
			'cities/?sort=unemployment-rate&country=XX&level=department&cities=atlantis&theme=health'
		);
		const notice = page.getByText('left out: country “XX” and city “atlantis”.');
		await expect(notice).toBeVisible();
		await expect(notice).toContainText('Unemployment rate cannot be sorted');
		expect(await cityNames(page)).toEqual(['Seine-Saint-Denis']);
		await page.getByRole('button', { name: 'Reset' }).click();
		await expect(notice).toBeHidden();
		await expect(page).toHaveURL(/cities\/$/);
	});
});

test.describe('no false comparison', () => {
	test('a sort ranks what compares, and puts marked figures below with their reason', async ({ page }) => {
		await page.goto(SORTED);
		const names = await cityNames(page);
		expect(names.slice(0, 4)).toEqual(['Sosnowiec', 'Cluj-Napoca', 'Albacete', 'Osijek']);
		expect(names.slice(4, 7)).toEqual(['Fundão', 'Timișoara', 'Utrecht']);
		await expect(page.getByRole('rowheader', { name: /Not ranked: these figures/ })).toBeVisible();
		await expect(page.getByRole('rowheader', { name: 'Nothing stated' })).toBeVisible();
		await expect(view(page).getByRole('row', { name: /Utrecht/ })).toContainText(/2,000.*exactness/s);
		await expect(view(page).getByRole('status')).toContainText('3 not ranked');
	});

	test('a column without two figures that compare has no sort button, and says why', async ({ page }) => {
		await page.goto('cities/');
		const head = columnHead(page, 'Unemployment rate');
		await expect(head).toContainText('no two can be compared; they differ in area, period and exactness');
		await expect(head.getByRole('button')).toHaveCount(0);
		await expect(head).not.toHaveAttribute('aria-sort');
	});

	test('a cell opens what differs, and its source', async ({ page }) => {
		await page.goto('cities/');
		const cell = page
			.getByRole('row', { name: /Seine-Saint-Denis/ })
			.getByRole('cell')
			.nth(2);
		await expect(cell).toContainText('1,645,000');
		await cell.locator('summary').click();
		await expect(cell).toContainText('Another area: département, not municipality.');
		await expect(cell.getByRole('link', { name: 'Permanent link' })).toBeVisible();
	});
});

test('a chosen column opens its sources like the others, and a link to it opens it', async ({ page }) => {
	await page.goto('cities/?columns=asylum-applications');
	const cell = page.locator('tr[data-city=timisoara] td[data-label="Asylum applications"]');
	await expect(cell).toContainText('6,500');
	await expect(columnHead(page, 'Asylum applications')).toBeVisible();
	await cell.locator('summary').click();
	const link = cell.getByRole('link', { name: 'Permanent link' });
	// Until the note has come, its link leads to the page of notes.
	await expect(link).toHaveAttribute('href', /\/cities\/timisoara\/#timisoara-asylum-applications$/);
	await link.click();
	await expect(page).toHaveURL(/\/cities\/timisoara\/#timisoara-asylum-applications$/);
});

test('the head of a column tells what it means, and gives the focus back', async ({ page }) => {
	await page.goto('cities/');
	const about = page.getByRole('link', { name: 'About the column Foreign nationals', exact: true });
	await about.focus();
	await page.keyboard.press('Enter');
	const note = page.locator('.column-popover');
	await expect(note).toContainText('Reads alike and counts something else');
	await page.keyboard.press('Escape');
	await expect(note).toBeHidden();
	await expect(about).toBeFocused();
});

test('table and map point at each other, and share the selection', async ({ page }) => {
	await page.goto('cities/');
	const row = view(page).locator('tr[data-city=utrecht]');
	const point = page.locator('[data-city-map] a[data-city=utrecht]:visible').first();
	await row.hover();
	await expect(point).toHaveClass(/is-linked/);
	// The page may scroll to the point, and bring another row under a pointer that rests on the table.
	await page.mouse.move(0, 0);
	await point.focus();
	await expect(row).toHaveClass(/is-linked/);
	await page.getByRole('checkbox', { name: 'Select Utrecht' }).check();
	await expect(point).toHaveClass(/is-selected/);
	await expect(page.getByRole('checkbox', { name: 'Select Utrecht' })).toBeFocused();
	await expect(page).toHaveURL(/\?cities=utrecht$/);
});

test('two to four selected cities can be set side by side; a length leads to its texts', async ({ page }) => {
	await page.goto('cities/?cities=utrecht');
	const compare = page.getByRole('link', { name: 'Compare the selected cities' });
	await expect(compare).toBeHidden();
	await page.getByRole('checkbox', { name: 'Select Liège' }).check();
	await expect(compare).toHaveAttribute('href', /compare\/\?cities=(utrecht,liege|liege,utrecht)$/);
	await page.locator('tr[data-city=liege] td[data-label="Planned actions"] a').click();
	await expect(page).toHaveURL(/\/cities\/liege\/#section-actions$/);
	await expect(page.locator('#section-actions')).toBeInViewport();
});

test('the downloaded table is what is shown: rows, columns, order', async ({ page }) => {
	await page.goto(`${SORTED}&columns=country,ukrainian-refugees,actions`);
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download this view (CSV)' }).click();
	const file = await download;
	expect(file.suggestedFilename()).toMatch(/^weldi-cities-[0-9a-f]+-\d{4}-\d\d-\d\d\.csv$/);
	const text = await readFile(await file.path(), 'utf8');
	expect(text.charCodeAt(0)).toBe(0xfeff);
	const { data, errors, meta } = Papa.parse<Record<string, string>>(text.slice(1).trimEnd(), {
		header: true
	});
	expect(errors).toEqual([]);
	expect(meta.fields?.filter((field) => !field.includes(': ')).slice(0, -4)).toEqual([
		'City',
		'City id',
		'Country',
		'Refugees from Ukraine (persons)',
		'Planned actions'
	]);
	expect(data.map((row) => row.City)).toEqual(await cityNames(page));
	const numbers = data.map((row) => row['Refugees from Ukraine (persons)']);
	expect(numbers.slice(0, 7)).toEqual(['5000', '4000', '500', '500', '73', '1300', '2000']);
	expect(data[4]?.['Refugees from Ukraine: comparable']).toBe('no: exactness');
	expect(data[0]?.View).toBe(page.url());
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the whole default table reads, with sources and a file of everything', async ({ page, request }) => {
		await page.goto('cities/');
		expect(await cityNames(page)).toHaveLength(10);
		await expect(page.getByRole('combobox')).toHaveCount(0);
		await expect(view(page).getByRole('row', { name: /Liège/ })).toContainText('39,134');
		const link = page.getByRole('link', { name: 'All columns and cities (CSV)' });
		const response = await request.get(new URL((await link.getAttribute('href'))!, page.url()).href);
		expect(response.headers()['content-type']).toContain('text/csv');
		expect(Papa.parse((await response.text()).trimEnd()).data).toHaveLength(11);
		await page.getByRole('link', { name: 'About the column Inhabitants' }).click();
		await expect(page.locator('#column-population')).toBeInViewport();
	});
});

test('on a phone every value stands with its name, and nothing scrolls sideways', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('cities/');
	const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
	expect(overflow).toBe(0);
	const value = page.locator('tr[data-city=liege] td[data-label="Refugees from Ukraine"]');
	expect(await value.evaluate((cell) => getComputedStyle(cell, '::before').content)).toContain('Refugees');
	await page.getByRole('combobox', { name: 'Sort by' }).selectOption({ label: 'Inhabitants' });
	expect((await cityNames(page))[0]).toBe('Fundão');
});

test('says that columns lie beyond the edge, for as long as they do', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto('cities/');
	const table = page.getByRole('region', { name: 'Comparison table' });
	const cue = () => table.evaluate((box) => Number(getComputedStyle(box, '::before').opacity));
	await expect.poll(cue).toBe(1);
	await table.evaluate((box) => box.scrollTo({ left: box.scrollWidth, behavior: 'instant' }));
	await expect.poll(cue).toBe(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`has no violation of accessibility rules while sorted, chosen and opened (${colorScheme})`, async ({
		page
	}) => {
		await page.emulateMedia({ colorScheme });
		await page.goto(`${SORTED}&cities=utrecht&country=XX`);
		await page.getByText('Choose columns').click();
		await page.locator('tr[data-city=albacete] summary').first().click();
		expect(await violations(page, GOOD_PRACTICE)).toEqual([]);
	});
}
