import { expect, test as base, type Page } from '@playwright/test';
import { Deployments } from '../support/deployments.ts';

// Not the usual fixture: what is asked for without a connection fails, which it takes for a fault.
const test = base.extend<{ site: Deployments }>({
	// eslint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern.
	site: async ({}, use) => {
		const site = new Deployments();
		await site.start();
		await use(site);
		await site.stop();
	},
	baseURL: async ({ site }, use) => use(site.url)
});

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function switchOn(page: Page): Promise<void> {
	await page.goto('offline/');
	await page.getByRole('button', { name: 'Keep pages for reading offline' }).click();
	await expect(page.getByRole('status')).toHaveText(/^This browser keeps \d+ pages\.$/);
}

/** The names of what the site keeps in this browser. */
const keptNames = (page: Page) => page.evaluate(() => caches.keys());

test('main and visited pages are read without a connection; one that is not kept says so; switched off, none is left', async ({
	page,
	site
}) => {
	await page.goto('about/');
	await page.getByRole('main').getByRole('link', { name: 'Read this site offline' }).click();
	await switchOn(page);
	await page.goto('cities/');
	const names = page.locator('tr[data-city]').getByRole('rowheader').getByRole('link');
	const [visited, unvisited] = [await names.nth(0).innerText(), await names.nth(1).innerText()];
	await names.nth(0).click();
	await expect(heading(page)).toContainText(visited);

	await site.stop();
	await page.reload();
	await expect(heading(page)).toContainText(visited);
	const note = page.locator('main details.record').first();
	await note.locator('summary').click();
	// The note came from a page of its own, in place of the link to it.
	await expect(note.locator('a[href*="/records/"]')).toHaveCount(0);
	await page.goto('grid/');
	await expect(page.locator('table[data-grid]')).toBeVisible();
	await page.goto(`search/?q=${encodeURIComponent(visited)}`);
	await expect(page.locator('[data-search-results]').getByRole('listitem').first()).toBeVisible();
	await page.goto('cities/?sort=name');
	await page.getByRole('rowheader').getByRole('link', { name: unvisited }).first().click();
	await expect(heading(page)).toHaveText('This page is not kept');
	const address = page.url();

	await site.start();
	await page.getByRole('link', { name: 'Try again' }).click();
	await expect(heading(page)).toContainText(unvisited);
	expect(page.url()).toBe(address);
	await page.goto('offline/');
	await expect(page.getByRole('listitem').filter({ hasText: unvisited })).toBeVisible();
	await page.getByRole('button', { name: 'Stop, and remove all kept pages' }).click();
	await expect(page.getByRole('status')).toHaveText('No page is kept any more.');
	expect(await keptNames(page)).toEqual([]);
	await page.goto('about/');
	await site.stop();
	await expect(page.goto('cities/')).rejects.toThrow(/ERR_/);
});

test('a new deployment replaces all that is kept, and a page that was open before gets nothing of it', async ({
	page,
	site,
	context
}) => {
	site.name = 'first';
	await switchOn(page);
	await page.goto('themes/');
	await expect(heading(page)).toContainText('(first)');
	const open = await context.newPage();
	await open.goto(`${site.url}cities/`);
	await expect(heading(open)).toContainText('(first)');

	site.name = 'second';
	await page.goto('grid/');
	await expect(heading(page)).toContainText('(second)');
	const refused = await open.evaluate(async () => {
		const root = document.querySelector<HTMLElement>('main')!.dataset.root!;
		return (await fetch(new URL('cities/index.json?', new URL(root, document.baseURI)))).status;
	});
	expect(refused).toBe(410);
	await expect.poll(async () => (await keptNames(page)).length).toBe(1);
	expect((await keptNames(page))[0]).toContain(':second ');
	await site.stop();
	for (const path of ['', 'themes/', 'cities/', 'offline/']) {
		await page.goto(path);
		await expect(heading(page)).toContainText('(second)');
	}
});

test('no page asks for anything more before it is switched on', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.goto('cities/');
	await page.waitForLoadState('networkidle');
	expect(asked.filter((path) => /offline|version\.json/.test(path))).toEqual([]);
	expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});
