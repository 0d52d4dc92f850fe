import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { cityNames } from './cities-table.ts';
import { drawnTable } from './grid-page.ts';

/**
 * The table of cities in the frame that answers a press or a choice, or as it stands: names of rows in the window from
 * the top, and sizes.
 */
const lookAfter = (page: Page, control: string | null, choice?: string) =>
	page.evaluate(
		([control, choice]) =>
			new Promise<{ names: readonly string[]; widths: readonly number[]; length: number }>((resolve) => {
				const used = control ? document.querySelector<HTMLElement>(control) : null;
				if (choice && used instanceof HTMLSelectElement) {
					used.value = choice;
					used.dispatchEvent(new Event('change', { bubbles: true }));
				} else used?.click();
				requestAnimationFrame(() => {
					const table = document.querySelector('table.stacked')!;
					const rows = [...table.querySelectorAll<HTMLElement>('tbody tr')].flatMap((row) => {
						const { top, bottom, height } = row.getBoundingClientRect();
						const name = row.querySelector('a')?.textContent ?? '';
						return height > 0 && bottom > 1 && top < innerHeight ? [{ name, top: Math.round(top) }] : [];
					});
					resolve({
						names: rows.sort((a, b) => a.top - b.top).map(({ name, top }) => `${name} at ${top}`),
						widths: [...table.querySelectorAll('[data-heads] > *')].map((head) =>
							Math.round(head.getBoundingClientRect().width)
						),
						length: table.parentElement!.scrollHeight
					});
				});
			}),
		[control, choice] as const
	);

test('a sort shows the rows of the window at once where they will stand, and moves no column', async ({
	page
}) => {
	await page.goto('cities/');
	await expect(page.getByRole('button', { name: 'Good practices' })).toBeVisible();
	const before = await lookAfter(page, null);
	const answered = await lookAfter(page, '[data-by-name] button');
	const names = await cityNames(page);
	expect(names[0]).toBe('Utrecht');
	expect(answered.names[0]).toContain('Utrecht');
	expect(answered).toEqual(await lookAfter(page, null));
	expect({ ...answered, names: [] }).toEqual({ ...before, names: [] });
});

test('a sort by figures of which few compare shows at once why the others are not ranked', async ({
	page
}) => {
	await page.setViewportSize({ width: 1280, height: 1200 });
	await page.goto('cities/');
	await expect(page.getByRole('button', { name: 'Good practices' })).toBeVisible();
	const answered = await lookAfter(page, '[data-column="born-abroad-share"] button');
	await cityNames(page);
	expect(answered.names.some((name) => name.startsWith(' at '))).toBe(true);
	expect(answered.names).toEqual((await lookAfter(page, null)).names);
});

test('a filter shows at once what it leaves, and nothing else in the window', async ({ page }) => {
	await page.goto('cities/');
	await expect(page.getByRole('button', { name: 'Good practices' })).toBeVisible();
	const answered = await lookAfter(page, 'select[name="country"]', 'NL');
	expect(answered.names).toEqual([expect.stringMatching(/^Utrecht at/)]);
	expect(await cityNames(page)).toEqual(['Utrecht']);
	expect(answered.names).toEqual((await lookAfter(page, null)).names);
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

test('a choice that leaves what an overtaken one had moved shows the rows where they stand', async ({
	page
}) => {
	await page.goto('cities/');
	await expect(page.getByRole('checkbox', { name: 'Select Albacete' })).toBeVisible();
	const before = await lookAfter(page, null);
	await page.evaluate(async () => {
		const byName = document.querySelector<HTMLElement>('[data-by-name] button')!;
		byName.click();
		for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
		byName.click();
	});
	expect((await cityNames(page))[0]).toBe('Albacete');
	expect(await lookAfter(page, null)).toEqual(before);
});
