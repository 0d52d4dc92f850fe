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

test('days given on the page of a ready plan are in the plan that opens, and a reload does not set them back', async ({
	page
}) => {
	await page.goto('/exchange/');
	await page.getByRole('region', { name: 'Exchange plans that are ready' }).getByRole('link').first().click();
	await expect(page.getByRole('heading', { level: 2, name: 'Would it work here?' })).toBeVisible();
	await expect(page.getByText(/^Not assessed, \d+ of \d+ points/)).toBeVisible();
	await page.getByRole('textbox', { name: 'First day of the visit' }).fill('2027-03-09');
	await page.getByRole('button', { name: 'Plan with these dates' }).click();
	const day = page.getByRole('listitem').filter({ hasText: 'Visit: 9 – 10 March 2027' });
	await expect(day).toBeVisible();
	expect(new URL(page.url()).searchParams.has('visit')).toBe(false);
	await page.getByRole('textbox', { name: 'First day of the visit', exact: true }).fill('2027-04-13');
	await expect(page.getByText('Kept in this browser.')).toBeVisible();
	await page.reload();
	await expect(page.getByText('Visit: 13 – 14 April 2027').first()).toBeVisible();
	await expect(day).toHaveCount(0);
});
