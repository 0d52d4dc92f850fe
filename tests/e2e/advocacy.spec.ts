import { expect, test } from './fixtures.ts';

test('an ask keeps the cities that the report names apart from what the profiles say', async ({ page }) => {
	await page.goto('advocacy/');
	await page.getByRole('link', { name: 'Access to EU-funding' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Access to EU-funding');
	await expect(page.getByRole('heading', { name: 'Cities that the source links to it' })).toBeVisible();
	const access = page.getByRole('table');
	for (const [row, count, city] of [
		['No access at the time', '3', 'Osijek'],
		['Exclusion proposed, or unclear', '2', 'Timișoara'],
		['Access', '3', 'Utrecht'],
		['Not stated', '2', 'Liège']
	] as const) {
		const line = access
			.getByRole('row')
			.filter({ has: page.getByRole('rowheader', { name: row, exact: true }) });
		await expect(line.getByRole('cell').first()).toHaveText(count);
		await expect(line.getByRole('link', { name: city })).toBeVisible();
	}
	await expect(page.getByRole('heading', { name: 'Silent: 2 of 10 cities' })).toBeVisible();
	await expect(
		page.getByRole('heading', {
			name: 'Bears it out: 5 of 10 cities (no access at the time: 3; exclusion proposed, or unclear: 2)'
		})
	).toBeVisible();
	await expect(page.getByRole('main')).not.toContainText('not-stated');
});

test('a record behind a stance opens its source, and can be copied or collected', async ({ page }) => {
	await page.goto('advocacy/eu-funding/');
	const note = page
		.locator('details.record:is([data-record^="funding/"], :has(a[href*="#funding/"]))')
		.first();
	await note.locator('summary').click();
	await expect(note.getByRole('link', { name: 'Permanent link' })).toBeVisible();
	await note.getByRole('button', { name: 'Put in the basket' }).click();
	await expect(note.getByRole('button', { name: 'Take out of the basket' })).toBeVisible();
	await page.reload();
	await note.locator('summary').click();
	await expect(note.getByRole('button', { name: 'Take out of the basket' })).toBeVisible();
});
