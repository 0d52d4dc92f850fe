import { expect, test as base } from '@playwright/test';
import { keepFolder, startWorker } from '../support/keep-network.ts';
import { siteAddress } from './fixtures.ts';

const OTHER = 'tests/fixtures/tiny-network';
// Not the usual fixture: an address below own/ answers 404 until its worker runs.
// eslint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern.
const test = base.extend({ baseURL: async ({}, use) => use(siteAddress()) });

test('an own network has every page below own/: table, profile, grid, finder, search, banner and way back', async ({
	page
}) => {
	await page.goto('about/');
	await keepFolder(page, OTHER);
	await startWorker(page);
	await page.goto('own/');
	const banner = page.getByRole('complementary', { name: 'Your own data' });
	await expect(banner).toContainText(`read from ${OTHER}`);
	await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Cities' }).click();
	await expect(page).toHaveURL(/\/own\/cities\/$/);
	const rows = page.locator('table tbody tr');
	await expect(rows.first()).toBeVisible();
	await rows.first().getByRole('link').first().click();
	await expect(page).toHaveURL(/\/own\/cities\/[a-z-]+\/$/);
	await page.goBack();
	await expect(page).toHaveURL(/\/own\/cities\/$/);
	for (const path of ['grid/', 'peers/', 'swot/', 'groups/', 'about/']) {
		await page.goto(`own/${path}`);
		await expect(page.locator('h1')).toBeVisible();
		await expect(banner).toBeVisible();
	}
	await page.goto('own/search/?q=harbour');
	await expect(page.locator('[data-search-results]').getByRole('listitem').first()).toBeVisible();
	await banner.getByRole('link', { name: 'Back to the published network' }).click();
	expect(page.url()).toBe(siteAddress());
});

test('a deep link below own/ opens where the browser keeps the network, and says whose data it needs where not', async ({
	page
}) => {
	await page.goto('own/cities/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('This address shows somebody’s own data');
	await keepFolder(page, OTHER);
	await page.reload();
	await expect(page.getByRole('complementary', { name: 'Your own data' })).toBeVisible();
	await page.goto('own/cities/no-such-city/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist');
});

test('own pages work with the server stopped, and are gone in every tab when they are forgotten', async ({
	page,
	context
}) => {
	await page.goto('about/');
	await keepFolder(page, OTHER);
	await startWorker(page);
	await page.goto('own/cities/');
	await page.evaluate(() => navigator.serviceWorker.controller?.postMessage('keep-assets'));
	await expect
		.poll(() =>
			page.evaluate(async () => {
				const names = (await caches.keys()).filter((name) => name.startsWith('own-assets-'));
				return names[0] ? (await (await caches.open(names[0])).keys()).length : 0;
			})
		)
		.toBeGreaterThan(50);
	await context.setOffline(true);
	await page.goto('own/grid/');
	await expect(page.locator('table[data-grid]')).toBeVisible();
	const other = await context.newPage();
	await other.goto(`${siteAddress()}own/`);
	await context.setOffline(false);
	await page.getByRole('button', { name: 'Forget this data' }).click();
	await expect(other.getByRole('complementary', { name: 'Your own data' })).toHaveCount(0);
	await page.goto('own/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('This address shows somebody’s own data');
});

test('a page that was not told of the next network turns to it as soon as it is shown again', async ({
	page,
	context
}) => {
	await page.goto('about/');
	await keepFolder(page, OTHER);
	await startWorker(page);
	await page.goto('own/cities/');
	const banner = page.getByRole('complementary', { name: 'Your own data' });
	await expect(banner).toContainText(`read from ${OTHER}`);
	const next = 'tests/fixtures/four-sheets';
	const other = await context.newPage();
	await other.goto(`${siteAddress()}about/`);
	// Written as the site does, and told to nobody.
	await keepFolder(other, next);
	await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
	await expect(banner).toContainText(`read from ${next}`);
	await expect(page).toHaveURL(/\/own\/cities\/$/);
});
