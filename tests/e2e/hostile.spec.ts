import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { createSiteServer, listen } from '../../scripts/serve.mjs';
import { byRoute, crawl, type Crawl } from '../support/built-site.ts';
import { HOSTILE, LONG_WORD, buildHostileSite } from '../support/hostile-network.ts';
import { expect, test } from './fixtures.ts';

/** A whole site is built from records that bring all that may go wrong; then its pages and files are read. */
let folder: string;
let site: Crawl;
let server: Server;
let address: string;

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
	test.setTimeout(900_000);
	folder = await buildHostileSite('.cache/hostile-network');
	site = crawl(folder);
	server = createSiteServer(folder);
	address = `http://127.0.0.1:${await listen(server, { host: '127.0.0.1', port: 0 })}`;
});
test.afterAll(() => void server?.close());

const file = (path: string): string => readFileSync(join(folder, path), 'utf8');

test('every page shows the text as text: no element, no script and no open mark of direction comes of it', () => {
	expect(site.pages.length).toBeGreaterThan(30);
	for (const { path, html } of site.pages) {
		const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
		expect(
			scripts.filter((tag) => !/\ssrc="|type="application\/ld\+json"/.test(tag)),
			path
		).toEqual([]);
		expect(html, path).not.toMatch(/<img\b[^>]*onerror|href="javascript:/i);
		const texts = html.split(/<[^>]*>/);
		const open = texts.filter((text) => text.split('\u202E').length !== text.split('\u202C').length);
		expect(open, path).toEqual([]);
	}
	expect(site.broken).toEqual([]);
});

test('nothing of it runs, and no word makes a page of any kind wider than a phone', async ({ browser }) => {
	test.setTimeout(600_000);
	const page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`));
	for (const [route, [first]] of byRoute(site.pages)) {
		await page.goto(address + first!.path);
		expect(await page.evaluate(() => 'hostile' in globalThis), route).toBe(false);
		const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(wide, route).toBeLessThanOrEqual(0);
	}
	expect(errors).toEqual([]);
	await page.context().close();
});

test('it is found, collected, sorted and written as text', async ({ browser }) => {
	const page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
	await page.goto(`${address}/search/?q=cannery`);
	await expect(page.locator('li[data-record]').first()).toContainText('<script>window.hostile=1</script>');
	await page.getByRole('button', { name: 'Check a claim' }).click();
	await page.getByRole('radio', { name: 'Bears it out' }).first().check();
	// Which record shows it is the reader's choice.
	await page
		.getByRole('group', { name: /Records to keep as evidence$/ })
		.getByRole('checkbox')
		.first()
		.check();
	await page.getByRole('link', { name: 'Open the brief', exact: true }).click();
	await page.getByRole('button', { name: 'Show the brief as it reads' }).click();
	await expect(page.getByRole('article')).toContainText('<script>window.hostile=1</script>');
	expect(await page.evaluate(() => 'hostile' in globalThis)).toBe(false);
	const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(wide).toBeLessThanOrEqual(0);
	for (const [name, held] of [
		['Markdown', '&lt;script&gt;'],
		['Web page (HTML)', '&lt;script&gt;'],
		['Spreadsheet (CSV)', `"'=HYPERLINK(`]
	] as const) {
		const downloading = page.waitForEvent('download');
		await page.getByRole('button', { name }).click();
		const text = readFileSync(await (await downloading).path(), 'utf8');
		expect(text, name).toContain(held);
		expect(text.includes(LONG_WORD), name).toBe(true);
	}
	await page.context().close();
});

test('its calendar is read back as it was written, and adds nothing', () => {
	const calendar = new ICAL.Component(ICAL.parse(file('meetings/meetings.ics')));
	const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
	expect(events).toHaveLength(1);
	const said = `Rooms in winter ${HOSTILE}`.replaceAll(/\s+/g, ' ');
	expect(events[0]!.summary.startsWith(said)).toBe(true);
	const names = events[0]!.component.getAllProperties().map(({ name }) => name);
	expect(names.filter((name) => /attach|url|alarm|organizer/.test(name))).toEqual([]);
});

test('its tables run no formula in a spreadsheet, and its Markdown holds no markup', () => {
	for (const path of ['cities/cities.csv', 'grid/grid.csv']) {
		const rows = parse(file(path), { bom: true, relax_column_count: true });
		const cells = rows.flat();
		expect(
			cells.filter((cell) => /^[=@]|^[+-](?![\d.])/.test(cell)),
			path
		).toEqual([]);
		expect(
			cells.some((cell) => cell.includes('=HYPERLINK(')),
			path
		).toBe(true);
	}
	const packs = site.pages.filter(({ path }) => path.endsWith('/pack/'));
	expect(packs.length).toBeGreaterThan(0);
	for (const { path } of packs) expect(file(`${path}pack.md`)).not.toMatch(/<script|(?<!\\)\]\(javascript/i);
});
