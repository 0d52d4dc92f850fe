import { beforeAll, describe, expect, it } from 'vitest';
import { m } from '../src/lib/messages/index.ts';
import { buildNetwork } from './support/build-network.ts';
import { byRoute, fixedRoutes, type BuiltPage, type Crawl } from './support/built-site.ts';
import { columnOf } from './support/sources.ts';

const FIXTURE = 'tests/fixtures/four-sheets';

let site: Crawl;

beforeAll(async () => {
	site = await buildNetwork(FIXTURE, 'four-sheets', { POLICY_DATA: '' });
}, 300_000);

const page = (path: string): BuiltPage => site.pages.find((candidate) => candidate.path === path)!;

describe('a network of four short sheets', () => {
	it('has every page that is not about a row it lacks, and no link that leads nowhere', () => {
		const made = byRoute(site.pages);
		// Without groups there is nothing to arrange by likeness.
		const lacking = fixedRoutes().filter((route) => !made.has(route));
		expect(lacking).toEqual(['/groups/similar/[[number=page]]/']);
		expect(site.broken).toEqual([]);
		for (const { path, html } of site.pages) expect(html.match(/<h1[\s>]/g), path).toHaveLength(1);
	});

	it('shows its cities on the map and in the table, and its entries in the grid', () => {
		for (const name of columnOf(`${FIXTURE}/cities.csv`, 'name'))
			for (const path of ['/', '/cities/', '/grid/']) expect(page(path).html, path).toContain(name);
		for (const text of columnOf(`${FIXTURE}/grid.csv`, 'text')) expect(page('/grid/').html).toContain(text);
	});

	it('calls each sort of authority by its word', () => {
		for (const word of ['Association of municipalities', 'Region'])
			expect(page('/cities/').html).toContain(word);
	});

	it('says nothing of a missing value but that it is missing', () => {
		const text = (html: string) =>
			html.replaceAll(/<(script|style).*?<\/\1>/gs, '').replaceAll(/<[^>]+>/g, ' ');
		const odd = site.pages.flatMap(({ path, html }) =>
			[...text(html).matchAll(/.{0,30}(?:\b(?:null|undefined|NaN)\b|\(\s*\)).{0,30}/g)].map(
				([found]) => `${path}: ${found}`
			)
		);
		expect(odd).toEqual([]);
	});

	it('has no page, link or word of Europe where it is built without the European tables', () => {
		expect(site.pages.filter(({ path }) => path.startsWith('/policy/'))).toEqual([]);
		const links = site.pages.filter(({ html }) => /href="[^"]*policy\//.test(html));
		expect(links.map(({ path }) => path)).toEqual([]);
		const headings = site.pages.flatMap(({ path, html }) =>
			[...html.matchAll(/<(h[1-6]|a)\b[^>]*>(.*?)<\/\1>/gs)]
				.map(([, , content = '']) => content.replaceAll(/<[^>]+>/g, '').trim())
				.filter((text) =>
					[m.europe.title, m.policy.heading, m.europe.askHeading, m.europe.inEurope].includes(text)
				)
				.map((text) => `${path}: ${text}`)
		);
		expect(headings).toEqual([]);
	});

	it('has something under every heading', () => {
		const empty = site.pages.flatMap(({ path, html }) => {
			const main = /<main\b.*?<\/main>/s.exec(html)?.[0] ?? '';
			const parts = main
				.replaceAll(/<(script|style)\b.*?<\/\1>/gs, '')
				.split(/(?=<h[1-6]\b)/)
				.slice(1);
			return parts.flatMap((part, at) => {
				const [, level = '', heading = '', rest = ''] =
					/^<h([1-6])\b[^>]*>(.*?)<\/h\1>(.*)$/s.exec(part) ?? [];
				const next = Number(/^<h([1-6])/.exec(parts[at + 1] ?? '')?.[1] ?? 0);
				const hasPart = next > Number(level);
				const says =
					/<(svg|img|input|select|textarea)\b/.test(rest) || rest.replaceAll(/<[^>]+>/g, '').trim() !== '';
				return hasPart || says ? [] : [`${path}: ${heading.replaceAll(/<[^>]+>/g, '').trim()}`];
			});
		});
		expect(empty).toEqual([]);
	});
});
