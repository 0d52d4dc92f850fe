import type { Server } from 'node:http';
import { listen } from '../../scripts/serve.mjs';
import { bareServer } from '../support/bare-server.ts';
import { buildNetwork } from '../support/build-network.ts';
import type { BuiltPage } from '../support/built-site.ts';
import { LONG_NAME, writeNamedNetwork } from '../support/named-network.ts';
import { expect, test } from './fixtures.ts';

/** A site below a path, with a very long name and names from right to left, on the plainest of servers. */
const BELOW = '/city/dash';
let server: Server;
let origin: string;
let site: string;
let pages: readonly BuiltPage[];

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
	test.setTimeout(900_000);
	writeNamedNetwork('.cache/named-network-tables');
	const built = await buildNetwork('.cache/named-network-tables', 'named-network', { BASE_PATH: BELOW });
	({ pages } = built);
	server = bareServer(built.build, BELOW);
	origin = `http://127.0.0.1:${await listen(server, { host: '127.0.0.1', port: 0 })}`;
	site = origin + BELOW;
});
test.afterAll(() => void server?.close());

test('every title has the name of the network', () => {
	const titles = pages.map(({ path, html }) => ({ path, title: /<title>([^<]*)/.exec(html)?.[1] ?? '' }));
	expect(titles.length).toBeGreaterThan(100);
	expect(titles.filter(({ title }) => !title.includes('WELDI')).map(({ path }) => path)).toEqual([]);
});

for (const path of ['/cities', '/cities/', '/grid', '/themes', '/data', '/search']) {
	test(`${BELOW}${path} has its styles, its links and its scripts`, async ({ browser }) => {
		const context = await browser.newContext();
		const page = await context.newPage();
		const gone: string[] = [];
		page.on('response', (response) => {
			if (response.status() >= 400) gone.push(`${response.status()} ${response.url()}`);
		});
		await page.goto(`${site}${path}?x=1`);
		await page.waitForLoadState('networkidle');
		expect(gone).toEqual([]);
		const addresses = await page
			.locator('a[href]')
			.evaluateAll((links) =>
				links
					.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href)
					.filter((href) => href.startsWith(location.origin))
			);
		expect(addresses.length).toBeGreaterThan(10);
		expect(addresses.filter((address) => !address.startsWith(`${site}/`))).toEqual([]);
		// Scripts find the address with its slash, and the view that it holds.
		await expect(page).toHaveURL(`${site}${path.replace(/\/?$/, '/')}?x=1`);
		await page.getByRole('link', { name: 'Skip to the content' }).press('Enter');
		await expect(page).toHaveURL(`${site}${path.replace(/\/?$/, '/')}?x=1#content`);
		await context.close();
	});
}

test('a page without its slash leads on with scripts off, too', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${site}/cities`);
	await page.getByRole('link', { name: LONG_NAME, exact: true }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(LONG_NAME);
	await context.close();
});

for (const path of ['/nope', '/nope/', '/cities/nope/deeper', '/a/b/c/d.html']) {
	test(`an unknown address ${BELOW}${path} is answered with the page for it, whose links stay in the site`, async ({
		browser
	}) => {
		const context = await browser.newContext();
		const page = await context.newPage();
		const gone: string[] = [];
		page.on('response', (response) => {
			if (response.status() >= 400 && !response.url().endsWith(path)) gone.push(response.url());
		});
		expect((await page.goto(site + path))?.status()).toBe(404);
		await page.waitForLoadState('networkidle');
		expect(gone).toEqual([]);
		await expect(page).toHaveURL(site + path);
		expect(await page.locator('main').evaluate((main) => getComputedStyle(main).maxWidth)).not.toBe('none');
		await page.getByRole('main').getByRole('link').first().click();
		await expect(page).toHaveURL(`${site}/`);
		await context.close();
	});
}
