import { expect, test } from './fixtures.ts';

test('a contradiction stands at its figure, with both values and the later source', async ({ page }) => {
	await page.goto('cities/lampedusa/#lampedusa-arrivals');
	const figure = page.locator('#lampedusa-arrivals');
	await expect(figure).toContainText('more than 150,000');
	await expect(figure).toContainText('Contradicts the report');
	await expect(figure).toContainText('almost 100,000');
	await figure.getByRole('link', { name: 'more' }).first().click();
	await expect(page).toHaveURL(/\/since\/#lampedusa-arrivals-2023$/);
	await expect(page.locator(':target')).toContainText('More than 150,000');
});

test('an address with filters shows what it asks for, and Back goes one choice back', async ({ page }) => {
	await page.goto('since/?kind=held&city=atlantis');
	const entries = page
		.getByRole('listitem')
		.filter({ has: page.locator('.sides') })
		.filter({ visible: true });
	await expect(page.getByText('city “atlantis”')).toBeVisible();
	const held = await entries.count();
	expect(held).toBeGreaterThan(5);
	await page
		.getByRole('combobox', { name: 'Theme', exact: true })
		.selectOption({ label: 'Access to decent work' });
	await expect(page).toHaveURL(/theme=decent-work/);
	await expect(entries).toHaveCount(1);
	await expect(page.getByText('1 of 35 later facts.')).toBeVisible();
	await page.goBack();
	await expect(entries).toHaveCount(held);
});

test('what was planned stands beside what was held, and the rest says that there is no later source', async ({
	page
}) => {
	await page.goto('since/');
	const meetings = page.getByRole('table', { name: 'Meetings: planned and held' });
	await expect(meetings.getByRole('row', { name: /City ID cards/ })).toContainText('2 December 2024');
	await expect(meetings.getByText('no later source in the data')).toHaveCount(8);
	await page.getByRole('link', { name: 'Meetings', exact: true }).last().click();
	await expect(page.getByRole('img', { name: /Meetings over time/ })).toContainText('City ID cards (held)');
});

test('search finds a later fact and says it at the record that it updates', async ({ page }) => {
	await page.goto('search/?q=landings on Lampedusa 2023');
	const found = page.getByRole('listitem').filter({ hasText: /Figure.*More than 150,000/s });
	await expect(found).toContainText('almost 100,000');
	await page.goto('search/?q=Zurich card 2029');
	await expect(
		page.getByRole('listitem').filter({ hasText: 'After the report: changed' }).first()
	).toContainText('2029');
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the page has every fact', async ({ page }) => {
		await page.goto('since/');
		await expect(page.locator('[data-entry]')).toHaveCount(35);
		await expect(page.getByRole('combobox')).toHaveCount(0);
	});
});
