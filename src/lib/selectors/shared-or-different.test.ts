import { describe, expect, it } from 'vitest';
import {
	figureRelation,
	fundRelation,
	groupRelation,
	heldRelation,
	presenceRelation,
	wordRelation,
	type ValuedFigure
} from './shared-or-different.ts';

const figure = (value: number, parts: Partial<ValuedFigure> = {}): ValuedFigure => ({
	indicatorId: 'unemployment-rate',
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

describe('entries on a theme', () => {
	it.each([
		['shared where every city has one', [1, 4], 'shared'],
		['different where one has none', [2, 0, 1], 'differs'],
		['neither where nobody has one', [0, 0], 'unsettled']
	] as const)('are %s', (_, counts, expected) => {
		expect(presenceRelation(counts)).toBe(expected);
	});
});

describe('a group', () => {
	it.each([
		['shared where every profile names it', ['named', 'named'], 'shared'],
		['different where one names it and one does not mention it', ['named', 'implied', 'absent'], 'differs'],
		['neither where it is only implied', ['implied', 'absent'], 'unsettled'],
		['neither where nobody mentions it', ['absent', 'absent'], 'unsettled']
	] as const)('is %s', (_, statuses, expected) => {
		expect(groupRelation(statuses)).toBe(expected);
	});
});

describe('who holds a competence', () => {
	it.each([
		['shared where every city names the same level', [['state'], ['state', null]], 'shared'],
		['different where they name other levels', [['state'], ['municipality']], 'differs'],
		['neither where one names none', [['state'], []], 'unsettled'],
		['neither where a statement says nothing of the level', [['state'], [null]], 'unsettled'],
		[
			'neither where both name the same two',
			[
				['state', 'region'],
				['region', 'state']
			],
			'unsettled'
		]
	] as const)('is %s', (_, levels, expected) => {
		expect(heldRelation(levels)).toBe(expected);
	});
});

describe('a fund', () => {
	it.each([
		['shared where all can reach it', ['accessible', 'accessible'], 'shared'],
		['shared where none can', ['no-access', 'no-access'], 'shared'],
		['different where one can and one cannot', ['accessible', 'not-stated', 'no-access'], 'differs'],
		['neither where one profile is silent', ['accessible', 'not-stated'], 'unsettled'],
		['neither where all are silent', ['not-stated', 'not-stated'], 'unsettled'],
		['neither where all are unclear', ['unclear', 'unclear'], 'unsettled']
	] as const)('is %s', (_, accesses, expected) => {
		expect(fundRelation(accesses)).toBe(expected);
	});
});

it('takes words as they are', () => {
	expect(wordRelation(['RO', 'RO'])).toBe('shared');
	expect(wordRelation(['RO', 'RO', 'BE'])).toBe('differs');
});

describe('figures', () => {
	it.each([
		['shared where all compare and are equal', [figure(5), figure(5)], 'shared'],
		['different where two compare and are not equal', [figure(5), figure(6), null], 'differs'],
		['neither where the areas differ', [figure(5), figure(6, { geography: 'province' })], 'unsettled'],
		['neither where one city has none', [figure(5), figure(5), null], 'unsettled'],
		['neither where one is a limit', [figure(5), figure(5, { qualifier: 'less-than' })], 'unsettled'],
		['neither where there is one', [figure(5), null], 'unsettled'],
		['neither where there is none', [null, null], 'unsettled']
	] as const)('are %s', (_, figures, expected) => {
		expect(figureRelation(figures)).toBe(expected);
	});
});
