import { describe, expect, it } from 'vitest';
import type { SwotQuadrant } from '../domain/choices.ts';
import { shownByCity, shownByTheme, type ShownEntry, type SwotWish } from './swot-shown.ts';

const entry = (
	id: string,
	quadrant: SwotQuadrant,
	themeIds: readonly string[],
	text = 'A council.'
): ShownEntry => ({
	id,
	cityId: id.charAt(0),
	quadrant,
	themeIds,
	subjectIds: id === 'a2' ? ['shelter'] : [],
	text
});
const ENTRIES = [
	entry('a1', 'strength', ['housing', 'work']),
	entry('a2', 'weakness', ['housing']),
	entry('a3', 'strength', ['health']),
	entry('a4', 'weakness', ['health']),
	entry('b1', 'weakness', ['work'], 'Œuvres à Timișoara.'),
	entry('b2', 'strength', []),
	entry('c1', 'weakness', ['housing'])
];
const THEMES = ['housing', 'work', 'health'];
const wish = (parts: Partial<SwotWish>): SwotWish => ({
	quadrant: null,
	against: null,
	city: null,
	theme: null,
	subject: null,
	q: '',
	...parts
});
const ids = (entries: readonly ShownEntry[]) => entries.map(({ id }) => id);
const byTheme = (parts: Partial<SwotWish>) =>
	shownByTheme(ENTRIES, THEMES, wish(parts)).map(({ themeId, entries, against }) => [
		themeId,
		ids(entries),
		ids(against)
	]);

describe('city by city', () => {
	it('shows everything, or one city, one theme, some words', () => {
		expect(shownByCity(ENTRIES, wish({}))).toHaveLength(7);
		expect(ids(shownByCity(ENTRIES, wish({ city: 'a', theme: 'housing' })))).toEqual(['a1', 'a2']);
		expect(ids(shownByCity(ENTRIES, wish({ subject: 'shelter' })))).toEqual(['a2']);
		expect(shownByCity(ENTRIES, wish({ subject: 'shelter', theme: 'health' }))).toEqual([]);
		expect(ids(shownByCity(ENTRIES, wish({ q: 'TIMISOARA oeuvres' })))).toEqual(['b1']);
		expect(shownByCity(ENTRIES, wish({ q: 'council missing' }))).toEqual([]);
	});
});

describe('one quadrant across cities', () => {
	it('stands by theme, an entry under each of its themes, those without a theme last', () => {
		expect(byTheme({ quadrant: 'strength' })).toEqual([
			['housing', ['a1'], []],
			['work', ['a1'], []],
			['health', ['a3'], []],
			[null, ['b2'], []]
		]);
	});

	it('narrows to a theme and a city', () => {
		expect(byTheme({ quadrant: 'weakness', theme: 'housing', city: 'c' })).toEqual([['housing', ['c1'], []]]);
	});
});

describe("a strength beside another's weakness", () => {
	it('is of another city, on the same theme', () => {
		expect(byTheme({ quadrant: 'strength', against: 'weakness' })).toEqual([
			['housing', ['a1'], ['c1']],
			['work', ['a1'], ['b1']]
		]);
	});

	it('starts from one city', () => {
		expect(byTheme({ quadrant: 'strength', against: 'weakness', city: 'b' })).toEqual([]);
	});
});
