import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test, type Page } from './fixtures.ts';
import { oneDeeper, twoPages } from './two-pages.ts';

/** Cards on the first of the two pages into which the tests cut the practices. */
const FIRST = 3;
const html = readFileSync(`${process.env.BUILD_DIR || 'build'}/practices/index.html`, 'utf8');
const cards = html.match(/<li data-entry.*?<\/li>/gs) ?? [];
const title = (card: string): string => /<h2[^>]*><a[^>]*>([^<]*)</.exec(card)![1]!;

/** The built page as a large network has it, and how often its second page is asked for. */
async function servePages(page: Page, isThere = true): Promise<string[]> {
	const requests: string[] = [];
	const part = (some: readonly string[]) =>
		cards
			.filter((card) => !some.includes(card))
			.reduce((text, card) => text.replace(card, ''), html)
			.replace(/(<ul [^>]*data-entries[\s\S]*?<\/ul>)/, `$1${twoPages('Show more practices')}`);
	const contentType = 'text/html; charset=utf-8';
	await page.route(/\/practices\/(\?.*)?$/, (route) =>
		route.fulfill({ body: part(cards.slice(0, FIRST)), contentType })
	);
	await page.route(/\/practices\/page\.2\/$/, (route) => {
		requests.push(route.request().url());
		return isThere
			? route.fulfill({ body: oneDeeper(part(cards.slice(FIRST))), contentType })
			: route.abort();
	});
	return requests;
}

const shown = (page: Page) => page.locator('[data-entries]').getByRole('heading', { level: 2 });
const status = (page: Page) => page.locator('[data-practices] [data-status]');

test('a filter looks through the practices of all pages, shows as many as a page holds, and more with a press', async ({
	page
}) => {
	const requests = await servePages(page);
	await page.goto('practices/');
	await expect(shown(page)).toHaveCount(FIRST);
	expect(requests).toEqual([]);
	const some = cards.filter((card) => card.includes('data-alone="near"'));
	expect(some.length).toBeGreaterThan(FIRST);
	const options = page.getByRole('combobox', { name: 'Similar practices' });
	await options.selectOption('near');
	await expect(status(page)).toHaveText(
		`${some.length} of ${cards.length} practices. The first ${FIRST} are shown.`
	);
	await expect(shown(page)).toHaveText(some.slice(0, FIRST).map(title));
	await expect(page.locator('[data-pages]')).toBeHidden();
	await page.getByRole('button', { name: 'Show more practices' }).click();
	await expect(shown(page)).toHaveText(some.slice(0, 2 * FIRST).map(title));
	expect(requests).toHaveLength(1);

	await page.getByRole('button', { name: 'Show all' }).click();
	await expect(shown(page)).toHaveText(cards.slice(0, FIRST).map(title));
	await expect(page.locator('[data-pages]')).toBeVisible();
	expect(requests).toHaveLength(1);
});

test('an address asks for a practice of another page, whose links lead where they led there', async ({
	page
}) => {
	await servePages(page);
	const last = cards.at(-1)!;
	const city = /data-city="([^"]+)"/.exec(last)![1]!;
	await page.goto(`practices/?city=${city}`);
	await page.getByRole('link', { name: title(last) }).click();
	await expect(page).toHaveURL(/\/practices\/[a-z0-9-]+\/$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title(last));
});

test('what a filter leaves of all pages is saved as a table; without one the link leads to the whole', async ({
	page
}) => {
	await servePages(page);
	await page.goto('practices/?alone=some');
	const few = cards.filter((card) => card.includes('data-alone="some"'));
	await expect(status(page)).toHaveText(`${few.length} of ${cards.length} practices.`);
	const link = page.getByRole('link', { name: 'Download the practices shown as a table (CSV)' });
	const saved = async (): Promise<Record<string, string>[]> => {
		const saving = page.waitForEvent('download');
		await link.click();
		const text = readFileSync(await (await saving).path(), 'utf8');
		return Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/u, ''), {
			header: true,
			skipEmptyLines: true
		}).data;
	};
	const rows = await saved();
	expect(rows).toHaveLength(few.length);
	for (const row of rows) {
		expect(row.similar_practices).toBe('Found, but nothing on some of its subjects');
		expect(row.view).toContain('practices/?alone=some');
		expect(row.page).not.toBe('');
	}
	await page.getByRole('button', { name: 'Show all' }).click();
	await expect(page).toHaveURL(/practices\/$/);
	expect(await saved()).toHaveLength(cards.length);
});

test('where the other pages cannot be had, this one is searched, and it says so', async ({
	page,
	complaints
}) => {
	await servePages(page, false);
	await page.goto('practices/?alone=some');
	await expect(status(page)).toHaveText('The other pages could not be fetched: only this one was searched.');
	expect(await shown(page).count()).toBeLessThanOrEqual(FIRST);
	complaints.length = 0;
});
