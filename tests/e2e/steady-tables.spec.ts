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

test('a choice that leaves what an overtaken one had shown lets the table find its own size', async ({
	page
}) => {
	await page.goto('cities/?order=desc');
	await expect(page.getByRole('checkbox', { name: 'Select Albacete' })).toBeVisible();
	const rows = page.locator('tbody').first();
	const top = await rows.evaluate((body) => body.getBoundingClientRect().top);
	// Room for one row, which the second choice leaves alone.
	await page.setViewportSize({ width: 1280, height: Math.round(top) + 10 });
	await page.evaluate(async () => {
		document.querySelector<HTMLElement>('[data-by-name] button')!.click();
		for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
		const country = document.querySelector<HTMLSelectElement>('select[name="country"]')!;
		country.value = 'ES';
		country.dispatchEvent(new Event('change', { bubbles: true }));
	});
	await expect(page).toHaveURL(/country=ES/);
	expect(await cityNames(page)).toEqual(['Albacete']);
	await expect(page.locator('table.stacked')).toHaveCSS('margin-block-end', '0px');
});
