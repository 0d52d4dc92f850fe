import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	arrangeCities,
	arrangedIds,
	firstCities,
	type CitiesArrangement,
	type CityFacets
} from './arrange-cities.ts';

const city = (cityId: string, parts: Partial<CityFacets> = {}): CityFacets => ({
	cityId,
	country: 'RO',
	level: 'municipality',
	themes: new Map(),
	groups: new Set(),
	funds: new Map(),
	ranks: new Map(),
	...parts
});
const byName: CitiesArrangement = {
	sort: null,
	descending: false,
	country: null,
	level: null,
	theme: null,
	kind: null,
	group: null,
	fund: null,
	access: null
};
const ranked = (value: number | 'marked') => ({ ranks: new Map([['population', value] as const]) });

const cities = [
	city('a', ranked('marked')),
	city('b', ranked(300)),
	city('c'),
	city('d', ranked(100)),
	city('e', ranked('marked')),
	city('f', ranked(100))
];

describe('sorting', () => {
	it('ranks only what compares; marked figures, then cities without one, follow by name', () => {
		expect(arrangeCities(cities, { ...byName, sort: 'population' })).toEqual({
			ranked: ['d', 'f', 'b'],
			marked: ['a', 'e'],
			empty: ['c']
		});
	});

	it('turns the ranked ones only', () => {
		expect(arrangeCities(cities, { ...byName, sort: 'population', descending: true })).toEqual({
			ranked: ['b', 'd', 'f'],
			marked: ['a', 'e'],
			empty: ['c']
		});
	});

	it('leaves the cities by name where nothing is sorted, and can turn that', () => {
		expect(arrangeCities(cities, byName).ranked).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
		expect(arrangeCities(cities, { ...byName, descending: true }).ranked[0]).toBe('f');
	});

	it('takes 0 for a number', () => {
		const { ranked: order } = arrangeCities([city('a', ranked(0)), city('b', ranked(-1))], {
			...byName,
			sort: 'population'
		});
		expect(order).toEqual(['b', 'a']);
	});
});

describe('filters', () => {
	const some = [
		city('a', {
			themes: new Map([['housing', new Set(['need', 'practice'] as const)]]),
			funds: new Map([
				['one', 'accessible'],
				['other', 'no-access']
			])
		}),
		city('b', {
			country: 'FR',
			level: 'department',
			groups: new Set(['women']),
			funds: new Map([['one', 'no-access']])
		}),
		city('c', { themes: new Map([['health', new Set(['action'] as const)]]), groups: new Set(['women']) })
	];

	it.each([
		['a country', { country: 'FR' }, ['b']],
		['a level', { level: 'municipality' }, ['a', 'c']],
		['a group', { group: 'women' }, ['b', 'c']],
		['a theme', { theme: 'housing' }, ['a']],
		['a kind of entry on a theme', { theme: 'housing', kind: 'action' }, []],
		['a kind of entry on any theme', { kind: 'action' }, ['c']],
		['a fund', { fund: 'one' }, ['a', 'b']],
		['an access to a fund', { fund: 'one', access: 'no-access' }, ['b']],
		['an access to any fund', { access: 'no-access' }, ['a', 'b']],
		['two at once', { group: 'women', country: 'RO' }, ['c']]
	] as const)('keep the cities of %s', (_, filter, expected) => {
		expect(arrangeCities(some, { ...byName, ...filter }).ranked).toEqual(expected);
	});
});

it('shows every city that passes exactly once, however it is sorted', () => {
	const anyCity = fc.record({
		country: fc.constantFrom('RO', 'FR'),
		rank: fc.constantFrom(undefined, 'marked' as const, 1, 2, 3)
	});
	fc.assert(
		fc.property(fc.array(anyCity), fc.boolean(), (some, descending) => {
			const all = some.map(({ country, rank }, index) =>
				city(`city-${index}`, { country, ...(rank === undefined ? {} : ranked(rank)) })
			);
			const shown = arrangeCities(all, { ...byName, sort: 'population', descending, country: 'FR' });
			expect([...shown.ranked, ...shown.marked, ...shown.empty].sort()).toEqual(
				all
					.filter(({ country }) => country === 'FR')
					.map(({ cityId }) => cityId)
					.sort()
			);
		})
	);
});

it.each([
	[0, []],
	[2, ['a', 'b']],
	[4, ['a', 'b', 'c', 'd']],
	[9, ['a', 'b', 'c', 'd', 'e']]
])('gives the first %i cities in their order', (count, expected) => {
	const arranged = { ranked: ['a', 'b'], marked: ['c'], empty: ['d', 'e'] };
	expect(arrangedIds(firstCities(arranged, count))).toEqual(expected);
});
