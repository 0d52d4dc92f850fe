import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FundAccess } from '../domain/choices.ts';
import { DIMENSIONS, topicOfPart } from '../domain/likeness.ts';
import type { ValuedFigure } from './shared-or-different.ts';
import { similarCities, type CityFeatures } from './similar-cities.ts';

const topics = (needs: readonly string[], practices: readonly string[] = []): CityFeatures['topics'] => ({
	...{ needs: new Set(needs), actions: new Set(), practices: new Set(practices) },
	both: new Set([
		...needs.map((id) => topicOfPart('needs', id)),
		...practices.map((id) => topicOfPart('practices', id))
	])
});
const city = (cityId: string, parts: Partial<CityFeatures> = {}): CityFeatures => ({
	cityId,
	topics: topics([]),
	namedGroups: new Set(),
	population: null,
	shares: [],
	funds: new Map(),
	...parts
});
const share = (value: number, parts: Partial<ValuedFigure> = {}): ValuedFigure => ({
	indicatorId: 'born-abroad-share',
	groupId: null,
	unit: 'percent',
	measure: 'rate',
	geography: 'municipality',
	period: '2022',
	qualifier: 'exact',
	valueMax: null,
	value,
	...parts
});

const people = (value: number, parts: Partial<ValuedFigure> = {}): ValuedFigure =>
	share(value, { indicatorId: 'inhabitants', unit: 'persons', measure: 'stock', period: null, ...parts });

describe('by topics of need', () => {
	const own = city('own', { topics: topics(['housing', 'health', 'work']) });

	it('are those that share most of what either has, with what is shared and what is not', () => {
		const { cities } = similarCities(
			own,
			[
				city('wide', { topics: topics(['housing', 'health', 'work', 'a', 'b', 'c']) }),
				city('near', { topics: topics(['health', 'housing', 'a']) }),
				city('other', { topics: topics(['a']) })
			],
			'needs'
		);
		expect(cities.map(({ cityId, measure }) => [cityId, measure])).toEqual([
			['wide', 0.5],
			['near', 0.5]
		]);
		expect(cities[1]?.inputs).toEqual({
			shared: ['housing', 'health'],
			onlyOwn: ['work'],
			onlyOther: ['a']
		});
	});

	it('share of all parts together only what is said in the same one: a practice of what another needs is not alike', () => {
		const [near] = similarCities(
			city('own', { topics: topics(['housing', 'health'], ['work']) }),
			[city('near', { topics: topics(['housing', 'work'], ['health']) })],
			'both'
		).cities;
		expect(near).toMatchObject({ measure: 1 / 5, inputs: { shared: ['needs/housing'] } });
	});

	it('leave out a city that states none', () => {
		expect(similarCities(own, [city('silent')], 'needs')).toEqual({ cities: [], leftOut: ['silent'] });
	});
});

describe('by size', () => {
	const inhabitants = (value: number, parts: Partial<ValuedFigure> = {}) => ({
		population: people(value, parts)
	});
	const own = city('own', { ...inhabitants(100_000), shares: [share(12)] });

	it('are nearest by ratio: half as large is as near as twice as large', () => {
		const others = [50_000, 200_000, 120_000].map((value) => city(String(value), inhabitants(value)));
		const { cities } = similarCities(own, others, 'size');
		expect(cities.map(({ cityId }) => cityId)).toEqual(['120000', '50000', '200000']);
		expect(cities[0]?.inputs.times).toBeCloseTo(1.2);
	});

	it('show shares only where they compare, and leave out what is not stated', () => {
		const others = [
			city('dated', { ...inhabitants(1), shares: [share(20)] }),
			city('province', { ...inhabitants(1), shares: [share(20, { geography: 'province' })] }),
			city('unknown'),
			city('larger-area', inhabitants(100_000, { geography: 'department' }))
		];
		const { cities, leftOut } = similarCities(own, others, 'size');
		expect(cities.map(({ inputs }) => inputs.shares)).toEqual([
			[{ indicatorId: 'born-abroad-share', own: 12, other: 20 }],
			[]
		]);
		expect(leftOut).toEqual(['unknown', 'larger-area']);
	});
});

it('by funding count only funds that are settled for both', () => {
	const funds = (...pairs: [string, FundAccess][]) => ({ funds: new Map(pairs) });
	const own = city('own', funds(['a', 'accessible'], ['b', 'no-access'], ['c', 'unclear']));
	const { cities, leftOut } = similarCities(
		own,
		[
			city('half', funds(['a', 'accessible'], ['b', 'accessible'], ['c', 'unclear'])),
			city('same', funds(['a', 'accessible'], ['b', 'not-stated'])),
			city('silent', funds(['a', 'not-stated'], ['c', 'unclear']))
		],
		'funding'
	);
	expect(cities).toEqual([
		{ cityId: 'same', measure: 1, inputs: { equal: ['a'], different: [] } },
		{ cityId: 'half', measure: 0.5, inputs: { equal: ['a'], different: ['b'] } }
	]);
	expect(leftOut).toEqual(['silent']);
});

const anyCity = fc.record({
	cityId: fc.constant('b'),
	topics: fc.subarray(['x', 'y', 'z']).map((ids) => topics(ids)),
	namedGroups: fc.subarray(['x', 'y', 'z']).map((ids) => new Set(ids)),
	population: fc.option(fc.integer({ min: 1, max: 1e7 }).map((value) => people(value))),
	shares: fc.constant([]),
	funds: fc.constant(new Map<string, FundAccess>([['f', 'accessible']]))
});

it('is as near one way as the other, and a city is wholly like one that states the same', () => {
	fc.assert(
		fc.property(anyCity, anyCity, fc.constantFrom(...DIMENSIONS), (a, b, dimension) => {
			const one = { ...a, cityId: 'a' };
			const there = similarCities(one, [b], dimension).cities[0]?.measure ?? 0;
			const back = similarCities(b, [one], dimension).cities[0]?.measure ?? 0;
			expect(there).toBeCloseTo(back);
			const twin = similarCities(one, [{ ...one, cityId: 'twin' }], dimension);
			expect(twin.leftOut.length + twin.cities.length).toBe(1);
			expect(twin.cities[0]?.measure ?? 1).toBeCloseTo(1);
		})
	);
});
