import { describe, expect, it } from 'vitest';
import type { Fact } from '../domain/dataset.ts';
import { cityFigure, usualGroup } from './city-figure.ts';

const fact = (factId: string, parts: Partial<Fact> = {}): Fact => ({
	factId,
	cityId: 'a-city',
	indicatorId: 'an-indicator',
	groupId: null,
	value: 1,
	valueMax: null,
	qualifier: 'exact',
	geography: 'municipality',
	geographyName: null,
	geographyBasis: null,
	period: null,
	text: 'One.',
	section: [],
	sourceId: 'report',
	page: '1',
	basis: 'stated',
	basisNote: null,
	...parts
});

describe('the figure that stands for a city', () => {
	it.each([
		['its own area, not the country around it', { geography: 'country' }, {}],
		['its own area, though another has a date', { geography: 'region', period: '2023' }, {}],
		['the smaller of two other areas', { geography: 'region' }, { geography: 'county' }],
		['the total, not a part', { groupId: 'women' }, {}],
		['the usual group, not another one', { groupId: 'women' }, { groupId: 'refugees' }],
		['the later period', { period: '2021' }, { period: '2022-06' }],
		['a stated period', {}, { period: '2022' }]
	] as const)('is %s', (_, companion, expected) => {
		const figure = cityFigure([fact('other', companion), fact('main', expected)], 'municipality', 'refugees');
		expect(figure?.main.factId).toBe('main');
		expect(figure?.others.map(({ factId }) => factId)).toEqual(['other']);
	});

	it('is that of the département where the authority is one', () => {
		const facts = [fact('town'), fact('department', { geography: 'department' })];
		expect(cityFigure(facts, 'department', null)?.main.factId).toBe('department');
	});

	it('is the first of equals, and none of none', () => {
		expect(cityFigure([fact('first'), fact('second')], 'municipality', null)?.main.factId).toBe('first');
		expect(cityFigure([], 'municipality', null)).toBeNull();
	});
});

it('finds the group that an indicator usually counts', () => {
	expect(
		usualGroup([fact('a', { groupId: 'refugees' }), fact('b'), fact('c', { groupId: 'refugees' })])
	).toBe('refugees');
	expect(usualGroup([fact('a')])).toBeNull();
	expect(usualGroup([])).toBeNull();
});
