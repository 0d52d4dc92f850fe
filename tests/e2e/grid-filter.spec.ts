import { expect, test, type Page } from './fixtures.ts';
import { COUNTS, table } from './grid-page.ts';

/** Counts what a choice changes in the table: rows that come or go, and elements in all. */
async function changes(page: Page, choose: () => Promise<void>): Promise<{ rows: number; elements: number }> {
	await page.evaluate(() => {
		const seen = { rows: 0, elements: new Set<Node>() };
		const observer = new MutationObserver((records) => {
			for (const { target, addedNodes, removedNodes } of records) {
				seen.elements.add(target);
				seen.rows += [...addedNodes, ...removedNodes].filter((node) => node.nodeName === 'TR').length;
			}
		});
		observer.observe(document.querySelector('table[data-grid]')!, {
			subtree: true,
			childList: true,
			attributes: true
		});
		Object.assign(window, { seen });
	});
	await choose();
	return page.evaluate(() => {
		const { seen } = window as unknown as { seen: { rows: number; elements: Set<Node> } };
		return { rows: seen.rows, elements: seen.elements.size };
	});
}

const firstCells = (page: Page) => table(page).locator('tbody tr').first().getByRole('cell');

test('a word hides rows where they stand, and moves none', async ({ page }) => {
	await page.goto('grid/');
	const cities = table(page).locator('tbody').getByRole('rowheader');
	const all = await cities.allTextContents();
	const name = all.at(-1)!.trim();
	const find = page.getByRole('searchbox', { name: 'Find' });
	const done = await changes(page, async () => {
		await find.fill(name);
		await expect(cities).toHaveText([name]);
	});
	expect(done.rows).toBe(0);
	// Rows, and the numbers of the totals: no cell of the table.
	expect(done.elements).toBeLessThanOrEqual(all.length + 5 * 12);
	await find.fill('');
	await expect(cities).toHaveText(all);
	await expect(table(page).locator('tfoot').getByRole('row', { name: 'Entries' })).toContainText(
		String(COUNTS.entries)
	);
});

test('themes are hidden as columns and come back as they were, also in a turned table', async ({ page }) => {
	await page.goto('grid/');
	const heads = table(page).locator('thead').getByRole('columnheader');
	const all = await heads.allTextContents();
	const numbers = await firstCells(page).allTextContents();
	const done = await changes(page, async () => {
		await page.evaluate(() => document.querySelector<HTMLInputElement>('[name="theme"]')!.click());
		await expect(firstCells(page)).toHaveCount(3);
	});
	expect(done.rows).toBe(0);
	await page.getByRole('radio', { name: 'Theme' }).check();
	await expect(table(page).locator('tbody tr:visible')).toHaveCount(2);
	await page.getByRole('button', { name: 'Show everything' }).click();
	await expect(heads).toHaveText(all);
	expect(await firstCells(page).allTextContents()).toEqual(numbers);
});
