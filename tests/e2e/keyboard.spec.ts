import type { Locator } from '@playwright/test';
import { expect, test, type Page } from './fixtures.ts';
import { opener, panel, table } from './grid-page.ts';

/** Presses keys one after another. */
const press = async (page: Page, ...keys: string[]) => {
	for (const key of keys) await page.keyboard.press(key);
};
const theMap = (page: Page): Locator => page.locator('svg[data-arrow-keys]:visible');
const focusIsIn = (box: Locator): Promise<boolean> =>
	box.evaluate((element) => element.contains(document.activeElement));
/** What a screen reader says of the focus beside its name. */
const description = (box: Locator): Promise<string> =>
	box.evaluate((element) =>
		(element.getAttribute('aria-describedby') ?? '')
			.split(' ')
			.map((id) => document.getElementById(id)?.textContent?.trim() ?? `no ${id}`)
			.join(' ')
	);
/** The middle of the mark of the focused city. */
const whereIs = (page: Page) =>
	page.locator(':focus [data-spot]').evaluate((mark) => {
		const { x, y, width, height } = mark.getBoundingClientRect();
		return { x: x + width / 2, y: y + height / 2 };
	});

test.describe('a map', () => {
	test('is one stop, named by its title and described by what it found', async ({ page }) => {
		await page.goto('map/');
		await page.locator('#layer-group + p + ul a').first().click();
		await page.waitForURL('**/map/group/**');
		await page.getByRole('link', { name: 'Skip the map' }).focus();
		await press(page, 'Tab');
		const map = theMap(page);
		await expect(map).toBeFocused();
		const finding = (await page.locator('main p.lead').textContent())!.trim();
		expect(await description(map)).toContain(finding);
		expect(await description(map)).toContain('arrow keys go from place to place');
		await press(page, 'Tab');
		expect(await focusIsIn(map)).toBe(false);
		await press(page, 'Shift+Tab');
		await expect(map).toBeFocused();
	});

	test('is entered and gone about by direction, and Escape leaves it', async ({ page }) => {
		await page.goto('');
		const map = theMap(page);
		await map.focus();
		await press(page, 'ArrowDown');
		const cities = map.locator('a[data-city]');
		await expect(cities.first()).toBeFocused();
		for (const [key, axis, sign] of [
			['ArrowRight', 'x', 1],
			['ArrowDown', 'y', 1],
			['ArrowLeft', 'x', -1],
			['ArrowUp', 'y', -1]
		] as const) {
			const before = await whereIs(page);
			await press(page, key);
			const after = await whereIs(page);
			expect(sign * (after[axis] - before[axis]), key).toBeGreaterThanOrEqual(0);
		}
		await press(page, 'End');
		await expect(cities.last()).toBeFocused();
		await press(page, 'Home');
		await expect(cities.first()).toBeFocused();
		await press(page, 'Escape');
		await expect(map).toBeFocused();
		await press(page, 'End', 'Tab');
		expect(await focusIsIn(map)).toBe(false);
	});

	test('of arrows lets the keys reach them too', async ({ page }) => {
		await page.goto('peers/');
		const map = theMap(page);
		await map.focus();
		await press(page, 'End');
		await expect(map.locator('a:not([data-city]):focus')).toHaveCount(1);
	});

	test('is passed by its first link, also without scripts, where its cities stay stops', async ({
		browser,
		baseURL
	}) => {
		const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto('');
		const skip = page.getByRole('link', { name: 'Skip the map' });
		await skip.focus();
		await press(page, 'Tab');
		await expect(page.locator('a[data-city]:focus')).toHaveCount(1);
		await skip.focus();
		await press(page, 'Enter', 'Tab');
		await expect(
			page.getByRole('list', { name: 'The cities on the map' }).locator('a').first()
		).toBeFocused();
		await context.close();
	});
});

test.describe('the grid', () => {
	test('is one stop, and arrows go from cell to cell, with the words of an empty one', async ({ page }) => {
		await page.goto('grid/');
		const box = page.locator('[data-arrow-keys="table"]');
		await box.focus();
		expect(await description(box)).toContain('arrow keys go from cell to cell');
		await press(page, 'Tab');
		expect(await focusIsIn(box)).toBe(false);
		await press(page, 'Shift+Tab', 'Enter');
		await expect(table(page).locator('[data-corner]')).toBeFocused();
		await press(page, 'ArrowDown');
		await expect(table(page).locator('tbody th a').first()).toBeFocused();
		await press(page, 'ArrowRight', 'ArrowDown');
		const cell = table(page).locator('tbody tr').nth(1).locator('td').first();
		await expect(cell.locator(':focus')).toHaveCount(1);
		await press(page, 'End');
		await expect(table(page).locator('tbody tr').nth(1).locator('td').last()).toBeFocused();
		await press(page, 'Escape');
		await expect(box).toBeFocused();
	});

	test('opens a cell, whose panel keeps its own stops, and gives the place back', async ({ page }) => {
		await page.goto('grid/');
		const link = opener(page, 'Liège, Access to decent work');
		await link.focus();
		await press(page, 'Enter');
		await expect(panel(page).getByRole('heading')).toBeFocused();
		await press(page, 'ArrowDown');
		await expect(panel(page).getByRole('heading')).toBeFocused();
		await press(page, 'Tab');
		await expect(panel(page).getByRole('button', { name: 'Close' })).toBeFocused();
		await press(page, 'Escape');
		await expect(link).toBeFocused();
		await press(page, 'ArrowLeft', 'ArrowRight');
		await expect(link).toBeFocused();
	});

	test('as a list on a phone goes from line to line', async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto('grid/');
		const lines = table(page).locator('tbody tr').first().locator('td');
		await lines.first().locator('[data-opens]').focus();
		await press(page, 'ArrowDown');
		await expect(lines.nth(1).locator(':focus')).toHaveCount(1);
	});
});

test('the group matrix is one stop, and its cells without a link are reached and seen', async ({ page }) => {
	await page.goto('groups/');
	const box = page.locator('[data-arrow-keys="table"]');
	await box.focus();
	await press(page, 'ArrowDown', 'ArrowDown');
	const row = box.locator('tbody tr').first();
	await expect(row.locator('th a')).toBeFocused();
	const cells = row.locator('td');
	for (let at = 0; at < (await cells.count()); at++) {
		await press(page, 'ArrowRight');
		const holdsFocus = await cells.nth(at).evaluate((cell) => cell.contains(document.activeElement));
		expect(holdsFocus, `cell ${at}`).toBe(true);
	}
	await press(page, 'Control+End');
	const last = box.locator('tfoot td').last();
	await expect(last).toBeFocused();
	expect(await last.evaluate((cell) => getComputedStyle(cell).outlineStyle)).not.toBe('none');
	await press(page, 'Escape');
	await expect(box).toBeFocused();
});
