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
let pages: BuiltPage[];

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

/** Of each kind of page the one that has the long name most often. */
const mostNamed = (): string[] =>
	[...byRoute(pages).values()].map((group) => {
		const named = group.map(({ path, html }) => ({ path, times: html.split(LONG_NAME).length }));
		return named.reduce((most, page) => (page.times > most.times ? page : most)).path;
	});

/** What reaches beyond the right edge, where the page scrolls sideways; nothing waits to be scrolled to. */
const overflow = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const all = [...document.querySelectorAll<HTMLElement>('body *')];
		for (const part of all)
			if (getComputedStyle(part).contentVisibility === 'auto') part.style.contentVisibility = 'visible';
		const { clientWidth, scrollWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		return all
			.filter((part) => part.getBoundingClientRect().right > clientWidth + 0.5)
			.map((part) => `${part.tagName}.${part.className} ${part.textContent?.trim().slice(0, 30)}`)
			.slice(-4);
	});

for (const scripts of ['on', 'off']) {
	test(`a name of 58 letters makes no page wider than a phone, with scripts ${scripts}`, async ({
		browser
	}) => {
		const context = await browser.newContext({ javaScriptEnabled: scripts === 'on' });
		const page = await context.newPage();
		const wide: string[] = [];
		for (const path of mostNamed()) {
			await page.goto(site + path);
			for (const width of [390, 320]) {
				await page.setViewportSize({ width, height: 800 });
				for (const part of await overflow(page)) wide.push(`${path} at ${width}: ${part}`);
			}
		}
		expect(wide).toEqual([]);
		await context.close();
	});
}

test('names from right to left turn their headings and heads of tables, and nothing beside them', async ({
	browser
}) => {
	const shown = (html: string): string =>
		html.replaceAll(/<(?:span|svg|small|button)[^>]*>.*?<\/(?:span|svg|small|button)>|<[^>]*>/gsu, '');
	const begins = /^[^A-Za-z]*[\u0590-\u05ff]/u;
	const heads = pages.flatMap(({ path, html }) =>
		[...html.matchAll(/<(h[1-6]|th|dt)\b([^>]*)>(.*?)<\/\1>/gsu)]
			.filter(([, , , content = '']) => begins.test(shown(content)))
			.map(([head]) => ({ path, head }))
	);
	expect(heads.length).toBeGreaterThan(200);
	expect(heads.filter(({ head }) => !/dir="auto"|<bdi/u.test(head))).toEqual([]);

	const page = await browser.newPage();
	const ways: string[] = [];
	for (const path of ['/cities/', '/grid/', '/peers/', '/groups/', '/swot/', '/competences/']) {
		await page.goto(site + path);
		const links = page.getByRole('link', { name: TURNED_NAME, exact: true, includeHidden: true });
		// Either the link turns by itself, or it keeps to itself what it does.
		ways.push(...(await links.evaluateAll((all) => all.map((link) => getComputedStyle(link).unicodeBidi))));
	}
	expect(ways.length).toBeGreaterThan(6);
	expect(ways.filter((way) => way !== 'isolate')).toEqual([]);
	await page.close();
});

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
