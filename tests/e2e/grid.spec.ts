import { shippedValues } from '../support/sources.ts';
import { expect, test, type Page } from './fixtures.ts';
import { COUNTS, drawnTable, opener, panel, table } from './grid-page.ts';

const status = (page: Page) => page.locator('[data-grid-status]');
/** Numbers of a row of totals, by theme, and the two at its end. */
const totals = async (page: Page, name: string): Promise<string[]> =>
	(await drawnTable(page)).locator('tfoot').getByRole('row', { name }).getByRole('cell').allTextContents();

test.describe('an open cell', () => {
	test('is an address that a fresh browser opens: records, their source, the lines behind them', async ({
		page
	}) => {
		await page.goto('grid/?cell=liege.decent-work');
		await expect(panel(page).getByRole('heading')).toBeFocused();
		await expect(panel(page).locator('ol > li')).toHaveCount(3);
		const practice = panel(page).locator('ol > li').filter({ hasText: 'Practice' });
		await expect(practice).toContainText('Hospi');
		await expect(practice).toContainText('The kind is clear from the profile.');
		await expect(practice.getByRole('emphasis')).toBeVisible();
		const line = practice.getByRole('link', { name: 'Good practice' });
		await expect(line).toHaveAttribute('href', /\/cities\/liege\/#liege-.+/);
		await practice.locator('summary').click();
		await expect(practice.getByRole('link', { name: 'Permanent link' })).toHaveAttribute(
			'href',
			/\/grid\/liege\/#liege-decent-work-practice-1$/
		);
		await expect(practice.getByRole('link', { name: 'Vocational training' })).toHaveAttribute(
			'href',
			/\/subjects\/vocational-training\/$/
		);
	});

	test('opens on a press, follows the next press, and Back goes the same way', async ({ page }) => {
		await page.goto('grid/');
		await opener(page, 'Liège, Access to decent work').click();
		await expect(page).toHaveURL(/\/grid\/\?cell=liege\.decent-work$/);
		await expect(panel(page)).toBeVisible();
		await opener(page, 'Albacete, City ID-cards').click();
		await expect(panel(page)).toBeHidden();
		await expect(panel(page, 'Albacete: City ID-cards')).toContainText('The grid has no entry here');

		await page.goBack();
		await expect(panel(page)).toBeVisible();
		await page.goBack();
		await expect(panel(page)).toBeHidden();
		await expect(page).toHaveURL(/\/grid\/$/);
		await page.goForward();
		await expect(panel(page)).toBeVisible();
	});

	test('is reached, read and left by keyboard, and gives the focus back', async ({ page }) => {
		await page.goto('grid/');
		const link = opener(page, 'Liège, Access to decent work');
		await opener(page, 'Liège, Support for minors and women').focus();
		await page.keyboard.press('ArrowRight');
		await expect(link).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(panel(page).getByRole('heading')).toBeFocused();
		await page.keyboard.press('Tab');
		await expect(panel(page).getByRole('button', { name: 'Close' })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(panel(page)).toBeHidden();
		await expect(link).toBeFocused();

		await page.keyboard.press('Enter');
		await page.keyboard.press('Escape');
		await expect(link).toBeFocused();
		await expect(page).toHaveURL(/\/grid\/$/);

		// Also once the focus went on, which stays where it is.
		await page.keyboard.press('Enter');
		await expect(panel(page).getByRole('heading')).toBeFocused();
		const other = opener(page, 'Liège, Support for minors and women');
		await other.focus();
		await page.keyboard.press('Escape');
		await expect(panel(page)).toBeHidden();
		await expect(other).toBeFocused();
	});

	test('opens from the gaps, too', async ({ page }) => {
		await page.goto('grid/');
		const gap = page.getByRole('region', { name: 'Needed, practised by none' });
		await expect(gap).toContainText('City ID-cards');
		// A theme that the profiles do practise is a gap of the grid alone, and the record is named.
		await expect(gap.getByRole('link', { name: 'House of Ukraine' })).toBeVisible();
		await gap.getByRole('link', { name: 'Liège' }).first().click();
		await expect(panel(page, 'Liège: City ID-cards').getByRole('heading')).toBeFocused();
	});

	test('says so where its records cannot be had, and links to them', async ({ page }) => {
		await page.goto('grid/');
		await page.route('**/grid/liege/', (route) => route.fulfill({ status: 204, body: '' }));
		await opener(page, 'Liège, Access to decent work').click();
		await expect(panel(page)).toContainText('The records could not be loaded.');
		await expect(panel(page).getByRole('link', { name: 'All themes of this city' })).toHaveAttribute(
			'href',
			/\/grid\/liege\/$/
		);
	});
});

test.describe('the totals', () => {
	const sum = (numbers: string[]) =>
		numbers.slice(0, -2).reduce((total, number) => total + Number(number), 0);

	test('add up to the entries of the table, and keep cells without an entry apart', async ({ page }) => {
		await page.goto('grid/');
		const all = await totals(page, 'Entries');
		expect(sum(all)).toBe(COUNTS.entries);
		expect(all.slice(-2)).toEqual([String(COUNTS.entries), '']);
		const silent = await totals(page, 'No entry');
		expect(sum(silent)).toBe(COUNTS.silent);
		expect(silent.slice(-2)).toEqual(['', String(COUNTS.silent)]);
		const kinds = await Promise.all(['Need', 'Action', 'Practice'].map((name) => totals(page, name)));
		expect(kinds.reduce((total, kind) => total + sum(kind), 0)).toBe(COUNTS.entries);
		await expect(table(page).getByRole('cell', { name: /no entry/ })).toHaveCount(COUNTS.silent);
		await expect(status(page)).toHaveText(
			`${COUNTS.entries} entries in ${COUNTS.spoken} cells; ${COUNTS.silent} cells without an entry`
		);
	});

	test('follow the choice of kinds: what it hides is not called "no entry"', async ({ page }) => {
		await page.goto('grid/');
		await page.getByRole('checkbox', { name: 'Practices' }).check();
		await expect(page).toHaveURL(/\?kind=practice$/);
		const practices = shippedValues('grid.csv', 'kind').filter((kind) => kind === 'practice').length;
		expect((await totals(page, 'Entries')).at(-2)).toBe(String(practices));
		expect((await totals(page, 'No entry')).at(-1)).toBe(String(COUNTS.silent));
		await expect(status(page)).toContainText('whose entries the choice hides');
		await expect(
			table(page)
				.getByText(/^\d+ hidden$/)
				.first()
		).toBeVisible();
		await page.goBack();
		await expect(page.getByRole('checkbox', { name: 'Practices' })).not.toBeChecked();
		await expect(table(page).getByText(/^\d+ hidden$/)).toHaveCount(0);
	});

	test('are the same when themes are the rows', async ({ page }) => {
		await page.goto('grid/');
		await page.getByRole('radio', { name: 'Theme' }).check();
		await expect(page).toHaveURL(/\?rows=themes$/);
		await expect(table(page).getByRole('columnheader', { name: 'Liège' })).toBeVisible();
		await expect(table(page).getByRole('rowheader', { name: 'Decent work' })).toBeVisible();
		expect(sum(await totals(page, 'Entries'))).toBe(COUNTS.entries);
		expect(sum(await totals(page, 'No entry'))).toBe(COUNTS.silent);
		await opener(page, 'Liège, Access to decent work').click();
		await expect(panel(page)).toContainText('Hospi');
		await page.goBack();
		await page.goBack();
		await expect(table(page).getByRole('rowheader', { name: 'Liège' })).toBeVisible();
	});
});

test.describe('a choice', () => {
	test('of themes, cities and words opens from its address, with the room for texts used', async ({
		page
	}) => {
		await page.goto('grid/?theme=health,housing&city=liege,utrecht&q=asylum&x=kept');
		await expect(table(page).getByRole('rowheader', { name: 'Utrecht' })).toBeVisible();
		await expect(table(page).getByRole('rowheader', { name: 'Liège' })).toHaveCount(0);
		await expect(table(page).getByRole('columnheader', { name: 'Housing' })).toBeVisible();
		await expect(table(page).getByText(/asylum reception model/)).toBeVisible();
		await expect(page.getByRole('radio', { name: 'Texts' })).toBeChecked();
		await expect(page.getByRole('searchbox', { name: 'Find' })).toHaveValue('asylum');
		await page.getByRole('button', { name: 'Show everything' }).click();
		await expect(page).toHaveURL(/\/grid\/\?x=kept$/);
		await expect(table(page).locator('tbody').getByRole('rowheader')).toHaveCount(
			shippedValues('cities.csv', 'city_id').length
		);
	});

	test('finds words without their accents, and typing leaves no trail for Back', async ({ page }) => {
		await page.goto('404/');
		await page.goto('grid/');
		const find = page.getByRole('searchbox', { name: 'Find' });
		await find.pressSequentially('timisoara');
		await expect(table(page).locator('tbody').getByRole('rowheader')).toHaveText(['Timișoara']);
		await expect(page).toHaveURL(/\?q=timisoara$/);
		await page.goBack();
		await expect(page).toHaveURL(/\/404\/$/);
	});

	test('of a theme is made in its list, by keyboard', async ({ page }) => {
		await page.goto('grid/');
		const list = page.locator('summary').filter({ hasText: 'Themes' });
		await list.focus();
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Space');
		await expect(list).toContainText('Themes: 1');
		await expect(table(page).locator('thead').getByRole('columnheader', { name: 'Concepts' })).toBeVisible();
		await expect(table(page).locator('thead').getByRole('columnheader', { name: 'Health' })).toHaveCount(0);
		await page.keyboard.press('Escape');
		await expect(list).toBeFocused();
	});

	test('that the network cannot meet is named, and the rest is shown', async ({ page }) => {
		await page.goto('grid/?city=atlantis,liege&cell=liege.magic');
		await expect(page.getByRole('alert')).toContainText('city “atlantis” and cell “liege.magic”');
		await expect(table(page).locator('tbody').getByRole('rowheader')).toHaveText(['Liège']);
		await page.getByRole('button', { name: 'Show everything' }).click();
		await expect(page.getByRole('alert')).toBeHidden();
	});

	test('that nothing fits says so', async ({ page }) => {
		await page.goto('grid/?q=zzzz');
		await expect(status(page)).toContainText('No entry fits the choice.');
	});
});
