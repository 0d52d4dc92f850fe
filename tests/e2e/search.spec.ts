import { expect, test } from './fixtures.ts';

test('a search opens from its address, shows why each record matched, and leads to the record', async ({
	page
}) => {
	await page.goto('search/?q=timisoara+unemployment');
	await expect(page.getByRole('status')).toContainText('found for “timisoara unemployment”');
	const first = page.getByRole('listitem').filter({ hasText: 'Unemployment rate' }).first();
	await expect(first).toContainText('Timișoara');
	await expect(first.getByText('Matched in')).toBeVisible();
	await expect(first.getByRole('link')).toHaveAttribute(
		'href',
		/cities\/timisoara\/#timisoara-unemployment-rate$/
	);
});

test('typing changes the address in place, a filter is a step that Back undoes', async ({ page }) => {
	await page.goto('search/');
	await page.getByRole('searchbox').fill('housing');
	await expect(page).toHaveURL(/\?q=housing$/);
	await page.getByLabel('City', { exact: true }).selectOption({ label: 'Liège' });
	await expect(page).toHaveURL(/\?q=housing&city=liege$/);
	const narrowed = await page.getByRole('status').textContent();
	await page.goBack();
	await expect(page).toHaveURL(/\?q=housing$/);
	await expect(page.getByLabel('City', { exact: true })).toHaveValue('');
	await expect(page.getByRole('status')).not.toHaveText(narrowed ?? '');
});

test('a city that is not on offer is dropped, and nothing found is said kindly', async ({ page }) => {
	await page.goto('search/?q=zzzzqqqq&city=atlantis');
	await expect(page.getByRole('status')).toContainText('Nothing found for “zzzzqqqq”.');
	await expect(page.getByLabel('City', { exact: true })).toHaveValue('');
	await expect(page.getByRole('alert')).toHaveText(/left out: city “atlantis”\./);
});

test('all words are asked for, and any of them one press away; the address says so', async ({ page }) => {
	await page.goto('search/?q=childcare+seasonal+recognition');
	await expect(page.getByRole('status')).toContainText('Nothing found');
	await page.getByRole('button', { name: 'Show records with any word' }).click();
	await expect(page).toHaveURL(/&words=any$/);
	await expect(page.getByRole('radio', { name: 'any word' })).toBeChecked();
	await expect(page.getByRole('listitem').filter({ hasText: 'Lacks' }).first()).toBeVisible();
	await page.goBack();
	await expect(page.getByRole('radio', { name: 'all words' })).toBeChecked();
});

test('the records are fetched only when somebody searches, and script tags stay text', async ({ page }) => {
	const fetched: string[] = [];
	page.on('request', (request) => fetched.push(request.url()));
	await page.goto('search/');
	await expect(page.getByRole('searchbox')).toBeFocused();
	expect(fetched.filter((url) => url.endsWith('search.json'))).toEqual([]);
	await page.getByRole('searchbox').fill('<script>alert(1)</script>');
	await expect(page.getByRole('status')).toContainText('<script>alert(1)</script>');
	expect(fetched.filter((url) => url.endsWith('search.json'))).toHaveLength(1);
});

test('pages named as somebody types stand there while the records are on their way, and give way to them', async ({
	page
}) => {
	let send = (): void => {};
	const isSent = new Promise<void>((resolve) => (send = resolve));
	await page.route('**/search/search.json', async (route) => {
		await isSent;
		await route.continue();
	});
	await page.goto('search/');
	await expect(page.getByRole('searchbox')).toBeFocused();
	const named = page.getByRole('region', { name: 'Pages by name' });
	await expect(named).toBeHidden();
	await page.getByRole('searchbox').fill('timisoara');
	await expect(named.getByRole('link')).toHaveText(['Timișoara']);
	await page.getByLabel('Kind', { exact: true }).selectOption({ index: 1 });
	await expect(named).toBeHidden();
	await page.getByLabel('Kind', { exact: true }).selectOption({ index: 0 });
	await expect(named.getByRole('link')).toHaveAttribute('href', /cities\/timisoara\/$/);
	send();
	await expect(page.getByRole('status')).toContainText('found for “timisoara”');
	await expect(named).toBeHidden();
});
