import { expect, test } from './fixtures.ts';

test('an exchange plan names an ask that the city does not have, and is written without it', async ({
	page
}) => {
	await page.goto('/exchange/');
	const ids = await page
		.getByLabel('Who hosts')
		.locator('option')
		.evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value).filter(Boolean));
	await page.goto(`/exchange/?learner=${ids[0]}&host=${ids[1]}&ask=needs.gone`);
	await expect(page.getByRole('heading', { name: /^Exchange plan: / })).toBeVisible();
	await expect(page.getByText('left out: need or plan “needs.gone”')).toBeVisible();
});
