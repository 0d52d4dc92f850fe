import { violations } from '../support/accessibility.ts';
import { expect, test } from './fixtures.ts';

test('a cell opens the statements of both cities, at its measure, and leads on to side by side', async ({
	page
}) => {
	await page.goto('likeness/needs/');
	await page
		.getByRole('row', { name: /^Liège/ })
		.getByRole('link')
		.nth(4)
		.click();
	await expect(page).toHaveURL(/likeness\/[a-z-]+\.[a-z-]+\/#needs$/);
	await expect(page.getByRole('heading', { level: 1, name: /Liège/ })).toBeVisible();
	await expect(
		page.getByRole('heading', { level: 2, name: /^What they need: \d+ of \d+$/ })
	).toBeInViewport();
	await page.getByRole('main').getByRole('link', { name: 'Side by side', exact: true }).click();
	await expect(page).toHaveURL(/compare\/\?cities=[a-z-]+,[a-z-]+$/);
	await expect(page.getByRole('heading', { level: 2, name: /Liège/ })).toBeVisible();
});

test('goes from measure to measure by links, and from side by side to all', async ({ page }) => {
	await page.goto('compare/');
	await page.getByRole('link', { name: 'Which cities are alike' }).click();
	const measures = page.getByRole('navigation', { name: 'Measure' });
	for (const [name, caption] of [
		['Migrant groups', 'Migrant groups: cities by cities'],
		['Size', 'Size: cities by cities'],
		['Access to European funds', 'Access to European funds: cities by cities']
	] as const) {
		await measures.getByRole('link', { name }).click();
		await expect(page.getByRole('table', { name: caption })).toBeVisible();
		await expect(measures.getByRole('link', { name })).toHaveAttribute('aria-current', 'page');
	}
});

test('is one stop of the keyboard: arrows go from cell to cell, Enter opens the pair, Escape goes back', async ({
	page
}) => {
	// Without it, the page is on its way to the pair for a while.
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto('likeness/');
	const table = page.getByRole('region', { name: /cities by cities$/ });
	// The keys answer once their script has said how they work.
	await expect(table).toHaveAttribute('aria-describedby', /./);
	await table.focus();
	for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
	await expect(table.getByRole('link').and(page.locator(':focus'))).toHaveText(/\d+ of \d+/);
	await page.keyboard.press('Escape');
	await expect(table).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/likeness\/[a-z-]+\.[a-z-]+\/$/);
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`meets WCAG 2.2 AA with a pair open, ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.goto('likeness/#liege.utrecht');
		await expect(page.locator('li:target')).toBeVisible();
		expect(await violations(page)).toEqual([]);
	});
