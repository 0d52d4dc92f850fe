import { expect, test, type Page } from './fixtures.ts';
import { oneDeeper, twoPages } from './two-pages.ts';
import { cityNames } from './cities-table.ts';

/**
 * A table that takes several pages, made from the shipped one: its first page holds the first five cities, its second
 * the others, at the address and with the relative links that a larger network would have.
 */
async function servePages(page: Page): Promise<void> {
	const rowsOf = (html: string) => html.match(/<tr [^>]*data-city=.*?<\/tr>/gs) ?? [];
	const without = (html: string, rows: readonly string[]) =>
		rows.reduce((text, row) => text.replace(row, ''), html);
	await page.route(/\/cities\/(\?.*)?$/, async (route) => {
		const response = await route.fetch();
		const html = await response.text();
		const body = without(html, rowsOf(html).slice(5))
			.replace(/ data-cities(?=[ >])/, ' data-cities data-index="index.json"')
			.replace('</table>', `</table>${twoPages('Show more cities')}`);
		await route.fulfill({ response, body });
	});
	await page.route('**/cities/page.2/', async (route) => {
		const response = await route.fetch({ url: route.request().url().replace('page.2/', '') });
		const html = await response.text();
		const body = oneDeeper(without(html, rowsOf(html).slice(0, 5)));
		await route.fulfill({ response, body });
	});
}

test.beforeEach(async ({ page }) => servePages(page));

test('a sort ranks all cities, not only those of the page', async ({ page }) => {
	await page.goto('cities/?sort=population&order=desc');
	await expect(page.locator('[data-cities]').getByRole('status')).toContainText(
		'10 cities. Sorted by Inhabitants, descending.'
	);
	await expect(page.locator('[data-cities]').getByRole('status')).toContainText('The first 5 are shown.');
	expect(await cityNames(page)).toEqual(['Utrecht', 'Timișoara', 'Cluj-Napoca', 'Liège', 'Sosnowiec']);

	await page.getByRole('button', { name: 'Show more cities' }).click();
	await expect(page.locator('[data-cities]').getByRole('row', { name: /Seine-Saint-Denis/ })).toContainText(
		'1,645,000'
	);
	expect((await cityNames(page)).slice(5)).toEqual([
		'Albacete',
		'Osijek',
		'Fundão',
		'Lampedusa',
		'Seine-Saint-Denis'
	]);
	await expect(page.getByRole('button', { name: 'Show more cities' })).toBeHidden();
});

test('a page that asks for nothing fetches nothing; a filter finds cities beyond it, with links that work', async ({
	page
}) => {
	const fetched: string[] = [];
	page.on('request', (request) => {
		if (request.resourceType() === 'fetch') fetched.push(request.url());
	});
	await page.goto('cities/');
	expect(await cityNames(page)).toHaveLength(5);
	expect(fetched).toEqual([]);

	await page.getByRole('combobox', { name: 'Country' }).selectOption({ label: 'Netherlands' });
	await expect(
		page.getByRole('link', { name: 'Utrecht', exact: true }).and(page.locator('th a'))
	).toBeVisible();
	expect(await cityNames(page)).toEqual(['Utrecht']);
	await page.locator('tr[data-city=utrecht] th a').click();
	await expect(page).toHaveURL(/\/cities\/utrecht\/$/);
});

test('a column chosen before more cities come is there for them, too', async ({ page }) => {
	await page.goto('cities/?columns=swot&sort=swot&order=desc');
	await expect(page.locator('[data-cities]').getByRole('status')).toContainText('Sorted by SWOT entries');
	await page.getByRole('button', { name: 'Show more cities' }).click();
	await expect(page.locator('tr[data-city]:visible')).toHaveCount(10);
	const lengths = await page.locator('tr[data-city] td[data-label="SWOT entries"]:visible').allTextContents();
	expect(lengths.map(Number)).toEqual([20, 19, 17, 13, 13, 13, 11, 9, 8, 5]);
});

test('what the page holds is narrowed at once, while the other cities are on their way', async ({ page }) => {
	let answer = (): void => {};
	const asked = new Promise<void>((resolve) => (answer = resolve));
	await page.route('**/cities/index.json', async (route) => {
		await asked;
		await route.continue();
	});
	await page.goto('cities/');
	await page.getByRole('combobox', { name: 'Country' }).selectOption({ label: 'Belgium' });
	const status = page.locator('[data-cities]').getByRole('status');
	await expect(status).toHaveText(/^1 city on this page\. The other pages are on their way/);
	expect(await cityNames(page)).toEqual(['Liège']);
	answer();
	await expect(status).toHaveText('1 of 10 cities.');
	expect(await cityNames(page)).toEqual(['Liège']);
});

test('a later choice shows at once what the page holds, too, while rows of other pages are on their way', async ({
	page
}) => {
	let answer = (): void => {};
	const asked = new Promise<void>((resolve) => (answer = resolve));
	await page.route('**/cities/page.2/', async (route) => {
		await asked;
		await route.fallback();
	});
	await page.goto('cities/?country=BE');
	const status = page.locator('[data-cities]').getByRole('status');
	await expect(status).toHaveText('1 of 10 cities.');
	await page.getByRole('combobox', { name: 'Country' }).selectOption('');
	await expect(status).toContainText('The first 5 are shown.');
	await page.getByRole('columnheader', { name: /^City/ }).getByRole('button').click();
	await expect(status).toHaveText(/^5 cities on this page\. The other pages are on their way/);
	expect(await cityNames(page)).toEqual(['Liège', 'Lampedusa', 'Fundão', 'Cluj-Napoca', 'Albacete']);
	answer();
	await expect(status).toContainText('The first 5 are shown.');
	expect((await cityNames(page))[0]).toBe('Utrecht');
});
