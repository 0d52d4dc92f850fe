import type { Server } from 'node:http';
import { listen } from '../../scripts/serve.mjs';
import { bareServer } from '../support/bare-server.ts';
import { buildNetwork } from '../support/build-network.ts';
import { byRoute, type BuiltPage } from '../support/built-site.ts';
import { LONG_NAME, TURNED_NAME, writeNamedNetwork } from '../support/named-network.ts';
import { expect, test, type Page } from './fixtures.ts';

/** A site below a path, with a very long name and names from right to left, on the plainest of servers. */
const BELOW = '/city/dash';
let server: Server;
let origin: string;
let site: string;
let kinds: ReadonlyMap<string, BuiltPage>;
let pages: readonly BuiltPage[];

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
	test.setTimeout(900_000);
	const ids = writeNamedNetwork('.cache/named-network-tables');
	const built = await buildNetwork('.cache/named-network-tables', 'named-network', { BASE_PATH: BELOW });
	({ pages } = built);
	// Of each kind the page of the long name where there is one.
	kinds = new Map(
		[...byRoute(built.pages)].map(([route, group]) => [
			route,
			group.find(({ path }) => path.split('/').includes(ids.long)) ?? group[0]!
		])
	);
	server = bareServer(built.build, BELOW);
	origin = `http://127.0.0.1:${await listen(server, { host: '127.0.0.1', port: 0 })}`;
	site = origin + BELOW;
});
test.afterAll(() => void server?.close());

/** Elements that reach beyond the right edge, where the page scrolls sideways. */
const overflow = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const { clientWidth, scrollWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		return [...document.querySelectorAll('body *')]
			.filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
			.slice(0, 4)
			.map(
				(element) => `${element.tagName}.${element.className} ${element.textContent?.trim().slice(0, 30)}`
			);
	});

for (const width of [390, 320]) {
	test(`a name of 58 letters makes no page wider than ${width} pixels`, async ({ browser }) => {
		test.setTimeout(600_000);
		const context = await browser.newContext({ viewport: { width, height: 800 } });
		const page = await context.newPage();
		const wide: string[] = [];
		for (const [route, { path }] of kinds) {
			await page.goto(site + path);
			const found = await overflow(page);
			if (found.length > 0) wide.push(`${route} ${path}: ${found.join(' | ')}`);
		}
		expect(wide).toEqual([]);
		await context.close();
	});
}

test('every title has the name of the network', () => {
	const titles = pages.map(({ path, html }) => ({ path, title: /<title>([^<]*)/.exec(html)?.[1] ?? '' }));
	expect(titles.length).toBeGreaterThan(100);
	expect(titles.filter(({ title }) => !title.includes('WELDI')).map(({ path }) => path)).toEqual([]);
});

test('names from right to left turn their heading and link, and nothing beside them', async ({ browser }) => {
	const context = await browser.newContext();
	const page = await context.newPage();
	const turned = /[\u0590-\u05ff]/u;
	const isOnlyName = (html: string) =>
		/^[^A-Za-z]*[\u0590-\u05ff]/u.test(
			html.replaceAll(/<(?:span|svg|small)[^>]*>.*?<\/(?:span|svg|small)>|<[^>]*>/gsu, '')
		);
	const wrong = pages.flatMap(({ path, html }) =>
		[...html.matchAll(/<(h[1-6])\b([^>]*)>(.*?)<\/\1>/gsu)]
			.filter(
				([, , attributes = '', content = '']) =>
					turned.test(content) && isOnlyName(content) && !/dir="auto"/u.test(attributes + content)
			)
			.map(([heading]) => `${path}: ${heading.slice(0, 160)}`)
	);
	expect(wrong).toEqual([]);
	for (const path of [
		'/cities/',
		'/',
		'/grid/',
		'/peers/',
		'/groups/',
		'/swot/',
		'/policy/funding/',
		'/competences/'
	]) {
		await page.goto(site + path);
		const link = page.getByRole('link', { name: TURNED_NAME, exact: true, includeHidden: true }).first();
		expect(
			await link.evaluate((element) => getComputedStyle(element.closest('[dir]')!).direction),
			path
		).toBe('rtl');
	}
	await context.close();
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
