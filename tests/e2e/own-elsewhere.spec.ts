import { chromium, type Browser, type BrowserContext } from '@playwright/test';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createSiteServer, listen } from '../../scripts/serve.mjs';
import { builtNetwork } from '../support/build-network.ts';
import { crawl, wordsOf, type BuiltPage } from '../support/built-site.ts';
import { asXlsx } from '../support/network-files.ts';
import { unpackSite } from '../support/unpack-site.ts';
import { expect, siteAddress, test } from './fixtures.ts';

const OTHER = 'tests/fixtures/tiny-network';
const workbook = () => asXlsx(OTHER, 'three.xlsx');

/** The first words in which a page differs from the same one of another site. */
function differingWords(page: BuiltPage, other: BuiltPage): string[] {
	const [here, there] = [wordsOf(page), wordsOf(other)];
	const at = [...here].findIndex((sign, index) => sign !== there[index]);
	return here === there
		? []
		: [`${page.path}: ${here.slice(at - 60, at + 60)} | ${there.slice(at - 60, at + 60)}`];
}

/** The port of a server for a folder, and what stops it. */
async function served(folder: string): Promise<{ port: number; stop: () => void }> {
	const server = createSiteServer(folder);
	const port = await listen(server, { host: '127.0.0.1', port: 0 });
	return { port, stop: () => void server.close() };
}

/** Works with a saved website as its readers do, from a server that knows nothing but files. */
async function tryWebsite(browser: Browser, folder: string): Promise<void> {
	const { port, stop } = await served(folder);
	const page = await browser.newPage({ baseURL: `http://127.0.0.1:${port}/` });
	await page.goto('cities/?country=SE');
	const names = page.locator('tr[data-city]:visible').getByRole('rowheader').getByRole('link');
	await expect(names).toHaveText(['Ålmvik']);
	await expect(page.getByRole('complementary', { name: 'Your own data' })).toHaveCount(0);
	await page.goto('grid/?cell=almvik.winter-housing');
	await expect(
		page.getByRole('region', { name: 'Ålmvik: Housing in winter' }).locator('ol > li')
	).toHaveCount(2);
	await page.goto('search/?q=night+boat');
	await expect(page.locator('li[data-record]').first()).toContainText('Night boat');
	await page.goto('data/');
	await page.getByLabel('Open your data', { exact: true }).setInputFiles(workbook());
	await page.getByRole('link', { name: 'Show the dashboard with these tables' }).click();
	await expect(page.getByRole('complementary', { name: 'Your own data' })).toBeVisible();
	await page.close();
	stop();
}

test('on plain http, where browsers let no site answer its addresses, the data can be saved as a website', async () => {
	const { executablePath, args = [] } = test.info().project.use.launchOptions ?? {};
	const browser: Browser = await chromium.launch({
		executablePath,
		// Another name than this machine's own, which browsers trust as they trust https.
		args: [...args, '--host-resolver-rules=MAP intranet.example 127.0.0.1']
	});
	const site = siteAddress().replace('127.0.0.1', 'intranet.example');
	const page = await browser.newPage({ baseURL: site });
	await page.goto('data/');
	expect(await page.evaluate(() => 'serviceWorker' in navigator || isSecureContext)).toBe(false);
	await page.getByLabel('Open your data', { exact: true }).setInputFiles(workbook());
	await expect(page.getByText('does not let this site answer its addresses')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Show the dashboard with these tables' })).toHaveCount(0);

	await page.goto('own/cities/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'This browser does not show own data at an address'
	);
	await page.getByRole('link', { name: 'To your data' }).click();
	const kept = page.getByRole('region', { name: 'Your data is still here' });
	await expect(kept).toContainText('Three Harbours, read from three.xlsx');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		kept.getByRole('button', { name: 'Save as a website' }).click()
	]);
	expect(download.suggestedFilename()).toBe('three-harbours.zip');
	await expect(page.getByRole('status').filter({ hasText: 'Saved as three-harbours.zip' })).toBeVisible();
	const folder = unpackSite(await download.path());
	const { pages, broken } = crawl(folder);
	expect(broken).toEqual([]);
	const built = await builtNetwork(OTHER, 'second-network');
	expect(pages.map(({ path }) => path)).toEqual(built.pages.map(({ path }) => path));
	const differing = pages.flatMap((page, place) => differingWords(page, built.pages[place]!));
	// Its check names the sheets of the workbook, where that of the folder names files.
	expect(differing.filter((words) => !words.startsWith('/data/:'))).toEqual([]);

	await kept.getByRole('button', { name: 'Forget this data' }).click();
	await expect(page.getByText('Your data is forgotten in this browser')).toBeVisible();
	await expect(kept).toHaveCount(0);
	await page.reload();
	await expect(page.getByLabel('Open your data', { exact: true })).toBeVisible();
	await expect(kept).toHaveCount(0);
	await tryWebsite(browser, folder);
	await browser.close();
	rmSync(folder, { recursive: true });
});

test('where a browser refuses the worker, the page says so and offers the website', async ({
	browser,
	watch
}) => {
	const context: BrowserContext = await browser.newContext({ baseURL: siteAddress() });
	watch(context);
	const page = await context.newPage();
	await page.addInitScript(() => {
		navigator.serviceWorker.register = () => Promise.reject(new DOMException('refused', 'SecurityError'));
	});
	await page.goto('data/');
	await page.getByLabel('Open your data', { exact: true }).setInputFiles(workbook());
	await expect(page.getByText('You can still save the whole dashboard as a website')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Save as a website' })).toBeVisible();
	await context.close();
});

test('in a folder of a web server, own data are shown, also at a deep address after a restart of the browser', async () => {
	const root = mkdtempSync(join(tmpdir(), 'subfolder-'));
	mkdirSync(join(root, 'city'));
	symlinkSync(resolve('build'), join(root, 'city', 'dash'));
	const { port, stop } = await served(root);
	const site = `http://127.0.0.1:${port}/city/dash/`;
	const { launchOptions } = test.info().project.use;
	const profile = mkdtempSync(join(tmpdir(), 'profile-'));
	const restarted = () => chromium.launchPersistentContext(profile, { ...launchOptions, baseURL: site });

	let context = await restarted();
	let page = await context.newPage();
	await page.goto('data/');
	await page.getByLabel('Open your data', { exact: true }).setInputFiles(workbook());
	await page.getByRole('link', { name: 'Show the dashboard with these tables' }).click();
	await expect(page).toHaveURL(`${site}own/`);
	await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Cities' }).click();
	await expect(page).toHaveURL(`${site}own/cities/`);
	await expect(page.getByRole('row').filter({ hasText: 'Ålmvik' }).first()).toBeVisible();
	await context.close();

	context = await restarted();
	page = await context.newPage();
	await page.goto('own/cities/almvik/');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Ålmvik');
	await page.goto('own/no/such/page/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist');
	await page.getByRole('main').getByRole('link').first().click();
	await expect(page).toHaveURL(`${site}own/`);
	await page
		.getByRole('complementary', { name: 'Your own data' })
		.getByRole('link', { name: 'Back to the published network' })
		.click();
	await expect(page).toHaveURL(site);
	await context.close();
	stop();
	for (const folder of [root, profile]) rmSync(folder, { recursive: true });
});
