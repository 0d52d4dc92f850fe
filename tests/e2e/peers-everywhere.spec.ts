import { GOOD_PRACTICE, violations } from '../support/accessibility.ts';
import { expect, test, type Page } from './fixtures.ts';

const openFirstCity = async (page: Page): Promise<void> => {
	await page.goto('/peers/');
	await page.getByRole('row').getByRole('link').first().click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('whom to learn from');
};

test('with scripts off, every ask has its hosts with scores, reasons and records, and an exchange plan', async ({
	browser,
	baseURL,
	watch
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
	watch(context);
	const page = await context.newPage();
	await openFirstCity(page);
	const asks = page.locator('section[data-ask]');
	expect(await asks.count()).toBeGreaterThan(1);
	for (const ask of await asks.all())
		await expect(ask.locator('li[data-match], .gap').first()).toBeAttached();
	const first = page.locator('li[data-match]').first();
	await expect(first).toContainText(/\d+ of 100/);
	await first.getByText('Reasons and records').click();
	await first.locator('details').getByRole('link').first().click();
	await expect(page).toHaveURL(/#/);
	await page.goBack();
	await expect(page.getByRole('form', { name: 'Choose and weigh' })).toBeHidden();
	await page
		.getByRole('link', { name: /^Exchange plan with/ })
		.first()
		.click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Exchange plan');
	await context.close();
});

test('on paper a city has its hosts and their scores, without controls', async ({ page }) => {
	await openFirstCity(page);
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('form', { name: 'Choose and weigh' })).toBeHidden();
	await expect(page.locator('li[data-match]').first()).toBeVisible();
	await expect(page.getByRole('button', { name: /^Keep/ }).first()).toBeHidden();
});

test('the whole finder answers to the keyboard', async ({ page }) => {
	await openFirstCity(page);
	const status = page.locator('[data-peers-status]');
	await page.getByRole('slider', { name: 'Readiness', exact: true }).focus();
	await page.keyboard.press('Home');
	await expect(status).toContainText('Readiness now weighs 0');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('slider', { name: 'Groups', exact: true })).toBeFocused();
	const summary = page.locator('li[data-match] summary').first();
	await summary.focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('li[data-match] details[open]').first()).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`what scripts draw meets WCAG 2.2 AA in ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await openFirstCity(page);
		await page.getByText('Ask in your own words').click();
		await page.getByLabel('Question 1').fill('psychological support for traumatised children');
		await page.getByRole('slider', { name: 'Groups', exact: true }).press('End');
		const first = page.locator('li[data-match]').first();
		await first.getByText('Reasons and records').click();
		await first.getByRole('button', { name: /^Keep/ }).click();
		await page.locator('[data-decisions] summary').click();
		await expect(page.getByLabel(/^Reason or note:/)).toBeVisible();
		expect(await violations(page, GOOD_PRACTICE)).toEqual([]);
	});
}

test('a decision that is pressed before what keeps it has come is kept', async ({ page }) => {
	let answer = (): void => {};
	const isPressed = new Promise<void>((resolve) => (answer = resolve));
	await page.route(/\/decisions-page\./, async (route) => {
		await isPressed;
		await route.continue();
	});
	await page.goto('/peers/');
	await page.locator('tbody th a').first().click();
	await page.waitForLoadState();
	const dismiss = page
		.locator('li[data-match]')
		.first()
		.getByRole('button', { name: /^Dismiss/ });
	await dismiss.click();
	answer();
	await expect(dismiss).toHaveAttribute('aria-pressed', 'true');
});
