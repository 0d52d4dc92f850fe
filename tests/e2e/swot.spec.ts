import { violations } from '../support/accessibility.ts';
import { expect, test, type Page } from './fixtures.ts';

const entries = (page: Page) => page.locator('[data-entry]:visible');
const status = (page: Page) => page.locator('[data-status]');

test('lists every entry of every city under its quadrant, with the number of them', async ({ page }) => {
	await page.goto('swot/');
	await expect(entries(page)).toHaveCount(128);
	await expect(status(page)).toHaveText('128 entries of 10 cities.');
	const utrecht = page.getByRole('region', { name: 'Utrecht' });
	const strengths = utrecht.locator('div[data-quadrant=strength]');
	const count = await strengths.locator('[data-entry]').count();
	await expect(strengths.getByRole('heading')).toContainText(`Strengths (${count})`);
});

test('shows one city by its address', async ({ page }) => {
	await page.goto('swot/?city=osijek');
	await expect(page.getByRole('region', { name: 'Osijek' })).toBeVisible();
	await expect(page.getByRole('region', { name: 'Utrecht' })).toBeHidden();
	await expect(page.getByRole('combobox', { name: 'City' })).toHaveValue('osijek');
});

test('shows one quadrant across cities by theme, each entry with its city', async ({ page }) => {
	await page.goto('swot/');
	await page.getByRole('combobox', { name: 'Show' }).selectOption('weakness');
	await expect(page).toHaveURL(/\?view=weakness$/);
	await expect(status(page)).toContainText(/entries of \d+ cities on \d+ themes/);
	await expect(page.locator('[data-entry][data-quadrant=strength]:visible')).toHaveCount(0);
	await expect(entries(page).first().getByRole('link').first()).toBeVisible();
	await page.goBack();
	await expect(entries(page)).toHaveCount(128);
});

test("sets one city's strengths beside other cities' weaknesses on the same theme", async ({ page }) => {
	await page.goto('swot/?view=strength-weakness&city=utrecht');
	const strengths = page.locator('[data-across] [data-quadrant=strength]');
	const weaknesses = page.locator('[data-across] [data-quadrant=weakness]');
	await expect(strengths.first()).toBeVisible();
	const cityIds = (elements: Element[]) => elements.map((element) => element.getAttribute('data-city'));
	expect(new Set(await strengths.evaluateAll(cityIds))).toEqual(new Set(['utrecht']));
	expect(await weaknesses.evaluateAll(cityIds)).not.toContain('utrecht');
	await expect(page.getByRole('heading', { level: 3, name: /^Weaknesses \(\d+\)$/ }).first()).toBeVisible();
});

test('finds words whatever their accents, by keyboard, and one Back leaves them', async ({ page }) => {
	await page.goto('swot/?theme=housing');
	await page.getByRole('searchbox', { name: 'Words' }).focus();
	await page.keyboard.type('HOUSING');
	await expect(page).toHaveURL(/\?theme=housing&q=HOUSING$/);
	const texts = await entries(page).allInnerTexts();
	expect(texts.length).toBeGreaterThan(0);
	expect(texts.every((text) => /housing/i.test(text))).toBe(true);
	await page.getByRole('searchbox', { name: 'Words' }).fill('no such words');
	await expect(status(page)).toHaveText('No entry is left. Widen a filter or reset.');
	await page.getByRole('button', { name: 'Reset' }).click();
	await expect(entries(page)).toHaveCount(128);
});

test('says what an address asks for in vain', async ({ page }) => {
	await page.goto('swot/?city=atlantis&view=threat');
	await expect(page.getByText(/left out: city “atlantis”/)).toBeVisible();
	await expect(page.locator('[data-across] [data-quadrant=threat]').first()).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`meets WCAG 2.2 AA across cities, ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.goto('swot/?view=opportunity-threat');
		await expect(entries(page).first()).toBeVisible();
		expect(await violations(page)).toEqual([]);
	});
}

test('prints the entries without the controls', async ({ page }) => {
	await page.goto('swot/?city=osijek');
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('[data-controls]')).toBeHidden();
	await expect(page.getByRole('heading', { level: 2, name: 'Osijek' })).toBeVisible();
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('reads whole, and offers no control that needs one', async ({ page }) => {
		await page.goto('swot/');
		await expect(entries(page)).toHaveCount(128);
		await expect(page.getByRole('combobox')).toHaveCount(0);
	});
});
