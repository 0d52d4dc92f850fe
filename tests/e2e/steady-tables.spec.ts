import { expect, test } from './fixtures.ts';
import { cityNames } from './cities-table.ts';
import { drawnTable } from './grid-page.ts';

test('a sort answers with the rows of the window, and moves no column on the way', async ({ page }) => {
	await page.goto('cities/');
	await expect(page.getByRole('button', { name: 'Good practices' })).toBeVisible();
	// What the table is; in the frame that answers a sort, if it is sorted first.
	const look = (isSorted: boolean) =>
		page.evaluate(
			(column) =>
				new Promise<{ widths: readonly number[]; rows: number; length: number }>((resolve) => {
					if (column) document.querySelector<HTMLElement>(`[data-column="${column}"] button`)?.click();
					requestAnimationFrame(() => {
						const table = document.querySelector('table.stacked')!;
						resolve({
							widths: [...table.querySelectorAll('[data-heads] > *')].map((head) =>
								Math.round(head.getBoundingClientRect().width)
							),
							rows: table.querySelectorAll('tr[data-city]:not([hidden])').length,
							length: table.parentElement!.scrollHeight
						});
					});
				}),
			isSorted ? 'practices' : null
		);
	const before = await look(false);
	const answered = await look(true);
	expect(answered.rows).toBeLessThan(before.rows);
	expect(answered.widths).toEqual(before.widths);
	expect(answered.length).toBeGreaterThanOrEqual(before.length);
	expect(await cityNames(page)).toHaveLength(before.rows);
	expect(await look(false)).toEqual(before);
});

test('columns of the grid that come back find room at once, beside those that stand there', async ({
	page
}) => {
	await page.setViewportSize({ width: 1100, height: 800 });
	await page.goto('grid/');
	const reset = page.getByRole('button', { name: 'Show everything' });
	await page.evaluate(() => document.querySelector<HTMLInputElement>('[name="theme"]')!.click());
	await expect(reset).toBeVisible();
	const table = await drawnTable(page);
	const answered = await reset.evaluate(
		(button: HTMLElement) =>
			new Promise<number>((resolve) => {
				button.click();
				requestAnimationFrame(() =>
					resolve(document.querySelector<HTMLElement>('table[data-grid]')!.offsetWidth)
				);
			})
	);
	await drawnTable(page);
	expect(answered).toBe(await table.evaluate((element: HTMLElement) => element.offsetWidth));
});
