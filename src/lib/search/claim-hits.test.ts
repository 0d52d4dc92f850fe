import { expect, it } from 'vitest';
import { claimFromHits } from './claim-hits.ts';
import type { SearchHit } from './search-hit.ts';
import type { SearchRow, SearchSlice } from './search-slice.ts';

const row = (id: string, city: number, title = ''): SearchRow =>
	['needs', id, 'challenge', city, title, 'Too few homes', [], `cities/x/#${id}`, '7'] as const;
const hit = (one: SearchRow): SearchHit => ({
	row: one,
	words: new Set(),
	fields: new Set(),
	reason: 'all',
	missing: []
});
const slice = (rows: readonly SearchRow[]): SearchSlice => ({
	cities: [
		{ id: 'north', name: 'North', aliases: [] },
		{ id: 'south', name: 'South', aliases: [] }
	],
	themes: [],
	subjects: [],
	coded: {},
	common: [],
	rows
});

it('has every city, found or not, with the best of what was found of it and nothing of the network itself', () => {
	const rows = [row('own', -1), ...Array.from({ length: 12 }, (_, place) => row(`n-${place}`, 0, 'Homes'))];
	const { claim, start, cities } = claimFromHits('homes', 'search/?q=homes', rows.map(hit), slice(rows));
	expect([claim, start]).toEqual(['homes', 'search/?q=homes']);
	expect(cities.map(({ name, records }) => [name, records.length])).toEqual([
		['North', 8],
		['South', 0]
	]);
	expect(cities[0]?.records[0]).toEqual({
		key: 'needs/n-0',
		kind: 'challenge',
		text: 'Homes. Too few homes',
		page: '7',
		path: 'cities/x/#n-0'
	});
});
