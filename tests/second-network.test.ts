import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { peers } from '../src/lib/messages/en/peers.ts';
import { buildNetwork } from './support/build-network.ts';
import { byRoute, fixedRoutes, pagesIn, type BuiltPage, type Crawl } from './support/built-site.ts';
import { columnOf, shippedValues, sources } from './support/sources.ts';

const FIXTURE = 'tests/fixtures/tiny-network';
const BUILD = '.cache/second-network';

let site: Crawl;

beforeAll(async () => {
	site = await buildNetwork(FIXTURE, 'second-network');
}, 300_000);

const fixtureValues = (table: string, column: string) => columnOf(join(FIXTURE, table), column);

function page(path: string): BuiltPage {
	const found = site.pages.find((candidate) => candidate.path === path);
	if (!found) throw new Error(`the second network has no page ${path}`);
	return found;
}

/** What a page says and where it leads, without the tags; character references as the build writes them. */
function textOf({ html }: BuiltPage): string {
	return html.replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&quot;', '"');
}

describe('another network, built without a change in src', () => {
	it('has every page of the site, and no link that leads nowhere', () => {
		const made = byRoute(site.pages);
		const fixed = fixedRoutes();
		expect(fixed.filter((route) => !made.has(route))).toEqual([]);
		expect(site.broken).toEqual([]);
		expect(pagesIn(BUILD).length).toBe(site.pages.length);
	});

	it('has a profile of each of its cities, and of no other', () => {
		const below = site.pages.map(({ path }) => /^\/cities\/([^/]+)\/$/.exec(path)?.[1]).filter(Boolean);
		// The notes on the columns lie beside the profiles.
		const profiles = below.filter((name) => name !== 'columns');
		expect(profiles).toEqual(fixtureValues('cities.csv', 'city_id').sort());
	});

	it('names its own cities, themes and itself', () => {
		const names = fixtureValues('cities.csv', 'name');
		for (const path of ['/', '/cities/', '/grid/']) {
			for (const name of names) expect(textOf(page(path)), `${name} on ${path}`).toContain(name);
		}
		for (const label of fixtureValues('themes.csv', 'short_label')) {
			expect(textOf(page('/grid/'))).toContain(label);
		}
		for (const title of fixtureValues('network.csv', 'title')) expect(textOf(page('/'))).toContain(title);
	});

	it('has a finder that says it is coarser without subjects: no host on one, no score above 50', () => {
		const finders = fixtureValues('cities.csv', 'city_id').map((id) => textOf(page(`/peers/${id}/`)));
		for (const text of finders) expect(text).toContain(peers.coarse);
		const scores = finders.flatMap((text) =>
			[...text.matchAll(/(\d+) of 100/g)].map(([, score]) => Number(score))
		);
		expect(scores.length).toBeGreaterThan(0);
		expect(Math.max(...scores)).toBeLessThanOrEqual(50);
		for (const relation of ['same', 'touches', 'neighbour'] as const)
			expect(finders.join('')).not.toContain(`${peers.relation[relation]}:`);
	});

	it('gives every page a heading and a title', () => {
		for (const { path, html } of site.pages) {
			expect(html.match(/<h1[\s>]/g), path).toHaveLength(1);
			expect(html, path).toMatch(/<title>[^<]+<\/title>/);
		}
	});

	it('shows nothing of the network that is shipped', () => {
		const shipped = [
			...shippedValues('network.csv', 'network_id'),
			...shippedValues('network.csv', 'title'),
			...shippedValues('cities.csv', 'city_id'),
			...shippedValues('cities.csv', 'name'),
			...shippedValues('sources.csv', 'title'),
			// A label of one word, such as "Health", is anybody's.
			...[...shippedValues('themes.csv', 'label'), ...shippedValues('groups.csv', 'label')].filter((label) =>
				label.includes(' ')
			)
		];
		expect(shipped.length).toBeGreaterThan(20);
		// The European tables are shared by every network, and name cities and groups of their own.
		const policy = sources('data/eu', '.csv')
			.map(({ text }) => text)
			.join('\n')
			.toLowerCase();
		const isPolicy = (path: string) => /^\/(policy|map\/europe|(?:data|records)\/policy[^/]*)\//.test(path);
		for (const built of site.pages) {
			const text = textOf(built).toLowerCase();
			const foreign = shipped.filter(
				(value) => !(isPolicy(built.path) && policy.includes(value.toLowerCase()))
			);
			const found = foreign.filter((value) =>
				new RegExp(`\\b${escaped(value.toLowerCase())}\\b`, 'u').test(text)
			);
			expect(found, built.path).toEqual([]);
		}
	});

	it('leaves the build of the shipped network alone', () => {
		const shipped = 'build/index.html';
		const [own = ''] = fixtureValues('network.csv', 'title');
		expect(existsSync(shipped) ? readFileSync(shipped, 'utf8') : '').not.toContain(own);
	});
});

function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
