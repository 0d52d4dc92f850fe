import { readFileSync } from 'node:fs';
import { createRawSnippet } from 'svelte';
import { describe, expect, it } from 'vitest';
import { datasetIn } from '../hosts/build.ts';
import { rendered } from '../../tests/support/rendered.ts';
import { readBaseMap } from '#lib/geo/base-map.ts';
import { m } from '#lib/messages/index.ts';
import { cityMapSlice } from '#lib/pages/city-map.ts';
import { atlasIndex } from '#lib/pages/map/atlas-index.ts';
import { tableSlice } from '#lib/pages/data.ts';
import { peerCitySlice } from '#lib/pages/peers/city-slice.ts';
import { peerNetwork } from '#lib/pages/peers/network.ts';
import { peerResults } from '#lib/pages/peers/results.ts';
import { sinceOfTheme } from '#lib/pages/since-here.ts';
import { siteSlice } from '#lib/pages/site.ts';
import { themeSlice, type ThemeSlice } from '#lib/pages/theme.ts';
import { DEFAULT_WEIGHTS } from '#lib/peers/score.ts';
import NotFoundPage from './404/+page.svelte';
import Layout from './+layout.svelte';
import MembersPage from './[policy=policy]/partnership/+page.svelte';
import SlidePage from './charts/[column=atlaschoice]/+page.svelte';
import TablePage from './data/[table]/+page.svelte';
import VersionPage from './data/changes/[version]/+page.svelte';
import AtlasIndex from './map/+page.svelte';
import PeersOfCity from './peers/[city]/+page.svelte';
import ThemePage from './themes/[theme]/+page.svelte';

const dataset = datasetIn('tests/fixtures/tiny-network');
const site = siteSlice(dataset);
const base = readBaseMap(JSON.parse(readFileSync('data/geo/europe.topojson', 'utf8')));

describe('the page of a theme', () => {
	const slice = themeSlice(dataset, 'winter-housing', null);
	const page = (changed: Partial<ThemeSlice> = {}, mapPath: string | null = null) =>
		rendered(ThemePage, {
			data: {
				...{
					...site,
					theme: { ...slice, ...changed },
					mapPath,
					since: sinceOfTheme(dataset, 'winter-housing')
				}
			} as never
		});
	const headings = (changed: Partial<ThemeSlice>) => page(changed).headings;

	it('has the records of the profiles under what they are, and no heading without any', () => {
		expect(headings({})).toContain(`3 ${m.themes.needs}`);
		expect(headings({ needs: [] })).not.toContain(`3 ${m.themes.needs}`);
		expect(headings({ practices: [] })).not.toContain(`3 ${m.themes.practices}`);
	});

	it('says nothing of Europe where the site has no tables on it', () => {
		expect(slice.background).toBeNull();
		expect(headings({})).not.toContain(`2 ${m.policy.heading}`);
	});

	it('leads to its map and to the themes beside it where there are any', () => {
		expect(page().texts('link')).not.toContain(m.atlas.onMap);
		expect(page({}, 'map/theme/winter-housing/').one('link', m.atlas.onMap).address).toBe(
			'map/theme/winter-housing/'
		);
		expect(page().one('navigation', m.themes.title).texts('link')).toHaveLength(2);
		expect(page({ previous: null, next: null }).all('navigation', m.themes.title)).toHaveLength(0);
	});
});

describe('the finder of a city', () => {
	const slice = peerCitySlice(dataset, peerNetwork(dataset), 'johvaste');
	const page = (changed: object = {}) => {
		const whole = { ...slice, ...changed };
		const results = peerResults(slice, DEFAULT_WEIGHTS);
		const data = { ...site, slice: whole, results, proposed: [], whole: 3, names: {} };
		return rendered(PeersOfCity, { data: data as never }).text;
	};
	const together = (isReady: boolean) => ({ together: { 'needs/x': { asking: [], planning: [], isReady } } });

	it('says what keeps matches from being found: no plans, no subjects, asks that nobody can answer', () => {
		expect(page({ hasActions: false })).toContain(m.peers.gapActions);
		expect(page({ hasActions: true })).not.toContain(m.peers.gapActions);
		expect(page({ subjects: {} })).toContain(m.peers.coarse);
		expect(page({ subjects: { s: 'Rents' } })).not.toContain(m.peers.coarse);
		expect(page(together(false))).toContain(m.peers.gapAsks(1));
		expect(page(together(true))).not.toContain(m.peers.gapAsks(1));
	});

	it('says that rings of three are not looked for, where they are not', () => {
		expect(page({ threes: null })).toContain(m.peers.noThrees);
		expect(page({ threes: [] })).not.toContain(m.peers.noThrees);
	});
});

describe('a table to take away', () => {
	it('has its rows, key and sources, and says of each column whether it may be empty', () => {
		const table = tableSlice(dataset, null, 'meetings');
		const page = rendered(TablePage, { data: { ...site, table } as never });
		expect(page.all('definition')[0]!.text).toBe(String(dataset.meetings.length));
		expect(page.all('definition')[1]!.text).toBe('meeting_id');
		const rows = page.one('table', m.data.dictionary).all('row').slice(1);
		expect(rows.map((row) => row.one('rowheader').text)).toEqual(
			table.dictionary.map(({ column }) => column)
		);
		for (const row of rows) expect(row.all('cell').at(-1)!.text).not.toBe('');
		const bare = rendered(TablePage, { data: { ...site, table: { ...table, sources: [] } } as never });
		expect(bare.texts('term')).not.toContain(m.data.sources);
		expect(page.texts('term')).toContain(m.data.sources);
	});

	it('has what changed with a version table by table, and the version before it', () => {
		const change = {
			...{ changeId: 'c', version: 'v2', previous: 'v1', changedOn: '2026-05-01', kind: 'changed' },
			...{ changedTable: 'needs', changedId: 'n', cities: [], column: 'text', oldValue: 'A', newValue: 'B' },
			...{ why: null, source: null }
		};
		const tables = [{ table: 'needs', changes: [{ change, cities: [], path: null }] }];
		const page = (previous: string | null) =>
			rendered(VersionPage, {
				data: { logged: { version: 'v2', previous, date: '1 May 2026', counts: [], tables } } as never
			});
		expect(page('v1').text).toContain(m.changes.previous('v1'));
		expect(page(null).text).not.toContain('The version before');
		expect(page(null).one('region', 'needs').one('insertion').text).toBe('B');
	});
});

describe('pictures and maps', () => {
	it('lead to the other measures where there are others, and mark the one that is open', () => {
		const table = { caption: 'Shares', columns: ['City'], rows: [] };
		const slide = {
			...{
				id: 'a',
				title: 'Share',
				finding: 'Two compare.',
				source: 's',
				mapPath: 'map/',
				moreRows: 0,
				table
			},
			...{ bars: [], scale: { end: 1, ticks: [] }, head: [], foot: [] }
		};
		const page = (measures: readonly object[]) =>
			rendered(SlidePage, { data: { ...site, slide: { ...slide, measures } } as never });
		const two = [
			{ id: 'a', label: 'Share' },
			{ id: 'b', label: 'Rate' }
		];
		const current = page(two)
			.one('navigation', m.slide.measures)
			.all('link')
			.map((link) => link.attribute('aria-current'));
		expect(current).toEqual(['page', undefined]);
		expect(page(two.slice(0, 1)).all('navigation', m.slide.measures)).toHaveLength(0);
	});

	it('are offered for what the tables hold alone', () => {
		const atlas = atlasIndex({ dataset, policy: null });
		const data = { ...site, atlas, map: cityMapSlice(dataset, base) };
		const { headings } = rendered(AtlasIndex, { data: data as never });
		expect(headings).toContain(`2 ${m.atlas.layer.theme}`);
		expect(headings).not.toContain(`2 ${m.atlas.layer.fund}`);
		expect(headings).not.toContain(`2 ${m.atlas.layer.europe}`);
	});
});

describe('the members of the partnership', () => {
	it('have no map, and no way to one, where none has a place', () => {
		const none = { category: [], phase: [], movement: [], own: [] };
		const members = {
			...{ phases: [], categories: [], movements: [], namedOnly: [], others: [], map: null, legend: [] },
			...{ own: { cities: [], states: [] }, filters: none, remarks: [], source: 's' }
		};
		const page = rendered(MembersPage, { data: { ...site, members, mapPath: 'map/europe/' } as never });
		expect(page.headings).not.toContain(`2 ${m.europe.mapTitle}`);
		expect(page.texts('link')).not.toContain(m.memberFilters.toMap);
		expect(page.texts('link')).not.toContain(m.europe.phaseMaps);
	});
});

describe('the frame of every page', () => {
	const children = createRawSnippet(() => ({ render: () => '<p>The page.</p>' }));

	it('says that data is the reader’s, where it is, and of no other network', () => {
		const frame = (own: object | null) => {
			const data = { ...site, own, later: {}, notePlaces: {} };
			return rendered(Layout, { data: data as never, children }, { data, route: '/' });
		};
		const own = { fileName: 'a.xlsx', readAt: '2026-11-28T10:00:00Z', warnings: 0 };
		expect(frame(own).all('complementary', m.ownData.label)).toHaveLength(1);
		expect(frame(null).all('complementary', m.ownData.label)).toHaveLength(0);
		expect(frame(null).text).toContain('The page.');
	});

	it('leads on from an address that it does not have', () => {
		const page = rendered(NotFoundPage, { data: site as never }, { data: site });
		expect(page.texts('link')).toEqual(expect.arrayContaining([m.layout.nav.overview, m.layout.nav.cities]));
		expect(page.text).not.toContain(m.ownData.missing.lead);
	});
});
