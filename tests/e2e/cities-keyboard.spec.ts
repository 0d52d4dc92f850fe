import { expect, test, type Page } from './fixtures.ts';
import { cityNames, columnHead } from './cities-table.ts';

/** The comparison table with what narrows it; the chart below has rows of its own. */
const view = (page: Page) => page.locator('[data-cities]');

test('columns are chosen by keyboard', async ({ page }) => {
	await page.goto('cities/');
	const chooser = page.getByText('Choose columns');
	await chooser.focus();
	await page.keyboard.press('Enter');
	await page.getByRole('checkbox', { name: 'SWOT entries' }).focus();
	await page.keyboard.press('Space');
	await expect(columnHead(page, 'SWOT entries')).toBeVisible();
	await expect(page).toHaveURL(/columns=.*swot/);
	const sort = page.getByRole('button', { name: 'SWOT entries' });
	await sort.focus();
	await page.keyboard.press('Enter');
	await expect(columnHead(page, 'SWOT entries')).toHaveAttribute('aria-sort', 'ascending');
	await expect(sort).toBeFocused();
	expect((await cityNames(page))[0]).toBe('Utrecht');
});

test('the table is sorted by keyboard, keeps the focus and says the order', async ({ page }) => {
	await page.goto('cities/');
	const sort = page.getByRole('button', { name: 'Refugees from Ukraine', exact: true });
	await sort.focus();
	const head = columnHead(page, 'Refugees from Ukraine');
	const status = view(page).getByRole('status');
	await page.keyboard.press('Enter');
	await expect(head).toHaveAttribute('aria-sort', 'ascending');
	await expect(status).toContainText('Sorted by Refugees from Ukraine, ascending.');
	await expect(sort).toBeFocused();
	// Two of the four have the same figure.
	const up = (await cityNames(page)).slice(0, 4);
	expect(up.slice(2)).toEqual(['Cluj-Napoca', 'Sosnowiec']);
	expect(up.slice(0, 2).toSorted()).toEqual(['Albacete', 'Osijek']);
	await page.keyboard.press('Enter');
	await expect(head).toHaveAttribute('aria-sort', 'descending');
	await expect(status).toContainText('Sorted by Refugees from Ukraine, descending.');
	await expect(sort).toBeFocused();
	expect((await cityNames(page)).slice(0, 2)).toEqual(['Sosnowiec', 'Cluj-Napoca']);
});
