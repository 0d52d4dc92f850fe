import { expect, test, type Page } from './fixtures.ts';

const TAKE = /^Put in the basket: ./;
const statement = (page: Page) => page.locator('main li:has(details.record)').nth(3);
const count = (page: Page) => page.locator('header nav a[href$="/brief/"]').first();

test('a statement under the pointer has a button that puts it in the basket, and says so', async ({
	page
}) => {
	await page.goto('swot/');
	await expect(page.getByRole('button', { name: TAKE })).toHaveCount(0);
	await statement(page).scrollIntoViewIfNeeded();
	const before = await statement(page).boundingBox();
	await statement(page).hover();
	const button = page.getByRole('button', { name: TAKE });
	await expect(button).toHaveCount(1);
	expect(await statement(page).boundingBox(), 'nothing moves').toEqual(before);
	const words = (await statement(page).locator('[data-text]').textContent())!;
	await expect(button).toHaveAccessibleName(new RegExp(words.slice(0, 20)));
	await button.click();
	await expect(page.getByText('Put in the basket. 1 record in it.')).toHaveAttribute('role', 'status');
	await expect(count(page)).toContainText('(1)');
	await page.getByRole('button', { name: /^Take out of the basket: ./ }).click();
	await expect(page.getByText('Taken out of the basket. 0 records in it.')).toBeAttached();
});

test('the button is the next stop after the pages of a statement, and remembers what is held', async ({
	page
}) => {
	await page.goto('swot/');
	await statement(page).locator('summary').focus();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: TAKE })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(count(page)).toContainText('(1)');
	await page.reload();
	await statement(page).locator('summary').focus();
	await expect(page.getByRole('button', { name: /^Take out of the basket: ./ })).toBeVisible();
});

test.describe('where nothing hovers', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

	test('each statement in the window has its button, and no other', async ({ page }) => {
		await page.goto('swot/');
		await statement(page).scrollIntoViewIfNeeded();
		const buttons = page.getByRole('button', { name: TAKE });
		await expect(statement(page).getByRole('button', { name: TAKE })).toBeVisible();
		expect(await buttons.count()).toBeLessThan(40);
		await page.locator('main li:has(details.record)').last().scrollIntoViewIfNeeded();
		await expect(statement(page).getByRole('button', { name: TAKE })).toHaveCount(0);
		await page.locator('main li:has(details.record)').last().getByRole('button', { name: TAKE }).tap();
		await expect(count(page)).toContainText('(1)');
	});
});

test('without scripts there is no such button, and no room is kept for it', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
	const page = await context.newPage();
	await page.goto('swot/');
	await expect(page.locator('.take')).toHaveCount(0);
	await context.close();
});

test('the skip link leads to the main part, which stays as it is', async ({ page }) => {
	await page.goto('swot/');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.locator('main')).toBeFocused();
	const look = await page.locator('main').evaluate((main) => {
		const { backgroundColor, outlineStyle } = getComputedStyle(main);
		return { backgroundColor, outlineStyle };
	});
	expect(look).toEqual({ backgroundColor: 'rgba(0, 0, 0, 0)', outlineStyle: 'none' });
});
