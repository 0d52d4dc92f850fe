import { readFileSync } from 'node:fs';
import { expect, test, type Page } from './fixtures.ts';
import { COUNTS, panel, table } from './grid-page.ts';
import { oneDeeper, twoPages } from './two-pages.ts';

/** Rows on the first of the two pages into which the tests cut the grid. */
const FIRST = 4;

/** The built grid as a large network has it: the first cities, and the others on a page of their own. */
function parts(): { first: string; second: string; requests: string[] } {
	const html = readFileSync('build/grid/index.html', 'utf8');
	const body = /<tbody[^>]*>([\s\S]*?)<\/tbody>/.exec(html)?.[1] ?? '';
	const rows = body.split(/(?=<tr)/).filter((row) => row.startsWith('<tr'));
	const page = (part: string[]) =>
		html.replace(body, part.join('')).replace('<p class="downloads', `${twoPages('More')}$&`);
	return { first: page(rows.slice(0, FIRST)), second: page(rows.slice(FIRST)), requests: [] };
}

async function serveParts(page: Page) {
	const { first, second, requests } = parts();
	await page.route(/\/grid\/(\?.*)?$/, (route) =>
		route.fulfill({ body: first, contentType: 'text/html; charset=utf-8' })
	);
	await page.route(/\/grid\/page\.2\/$/, (route) => {
		requests.push(route.request().url());
		// One folder deeper than the page that it was made of.
		return route.fulfill({ body: oneDeeper(second), contentType: 'text/html; charset=utf-8' });
	});
	return requests;
}

const cities = (page: Page) => table(page).locator('tbody').getByRole('rowheader');

test('a part of a large network has the totals of all cities, and asks for no other part', async ({
	page
}) => {
	const requests = await serveParts(page);
	await page.goto('grid/');
	await page.getByRole('radio', { name: 'Theme' }).check();
	const all = table(page).locator('tfoot').getByRole('row', { name: 'Entries' }).getByRole('cell');
	await expect(all.nth(-2)).toHaveText(String(COUNTS.entries));
	await expect(page.locator('[data-grid-status]')).toContainText(`${COUNTS.entries} entries`);
	expect(requests).toEqual([]);
});

test('a choice is made among the cities of all parts, which are asked for once', async ({ page }) => {
	const requests = await serveParts(page);
	await page.goto('grid/');
	await expect(cities(page)).toHaveCount(FIRST);
	await page.getByRole('searchbox', { name: 'Find' }).pressSequentially('utrecht');
	await expect(cities(page)).toHaveText(['Utrecht']);
	await expect(cities(page).getByRole('link')).toHaveAttribute('href', /\/cities\/utrecht\/$/);
	expect(requests).toHaveLength(1);

	await page.getByRole('searchbox', { name: 'Find' }).fill('');
	await page.getByRole('checkbox', { name: 'Needs' }).check();
	await expect(page.locator('[data-grid-status]')).toContainText(`the first ${FIRST} of 10 cities`);
	await page.getByRole('button', { name: 'More' }).click();
	await expect(cities(page)).toHaveCount(2 * FIRST);
	await page.getByRole('button', { name: 'Show everything' }).click();
	await expect(cities(page)).toHaveCount(FIRST);
	expect(requests).toHaveLength(1);
});

test('a cell of another part opens from its address; a city that none has is named', async ({ page }) => {
	await serveParts(page);
	await page.goto('grid/?cell=utrecht.health');
	await expect(panel(page, /^Utrecht: /)).toContainText('Exchange with other initiatives');
	await page.goto('grid/?city=utrecht,atlantis');
	await expect(cities(page)).toHaveText(['Utrecht']);
	await expect(page.getByRole('alert')).toContainText('“atlantis”');
});
