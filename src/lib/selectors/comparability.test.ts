import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GEOGRAPHIES, MEASURES, QUALIFIERS } from '../domain/choices.ts';
import {
	comparableFigure,
	compares,
	differences,
	periodUnknown,
	type ComparableFigure
} from './comparability.ts';

/** An exact, undated figure of a municipality, unless told otherwise. */
const figure = (parts: Partial<ComparableFigure>): ComparableFigure => ({
	indicatorId: 'unemployment-rate',
	groupId: null,
	unit: 'percent',
	measure: 'rate',
	geography: 'municipality',
	period: null,
	qualifier: 'exact',
	valueMax: null,
	...parts
});
const persons = (parts: Partial<ComparableFigure>): ComparableFigure =>
	figure({ unit: 'persons', measure: 'stock', ...parts });

describe('unemployment in the report', () => {
	const cases = {
		albacete: figure({ geography: 'province' }),
		cluj: figure({ geography: 'region' }),
		fundao: figure({}),
		liege: figure({ geography: 'province', period: '2022' }),
		osijek: figure({ geography: 'county', period: '2023-11' }),
		sosnowiec: figure({ period: '2023-06' }),
		timisoara: figure({ qualifier: 'less-than', period: '2023-08' }),
		utrecht: figure({ period: '2022' })
	};

	it.each([
		['a province', 'a region', 'albacete', 'cluj', ['geography']],
		['a province', 'a county of another date', 'albacete', 'osijek', ['geography', 'period']],
		['a province', 'the same kind of area with a date', 'albacete', 'liege', ['period']],
		['a province', 'a city of the same year', 'liege', 'utrecht', ['geography']],
		['a city', 'a region', 'fundao', 'cluj', ['geography']],
		['a city', 'a city two months on, "below 1%"', 'sosnowiec', 'timisoara', ['period', 'qualifier']],
		['a city in a month', 'a city in the year before', 'sosnowiec', 'utrecht', ['period']]
	] as const)('%s and %s', (_, __, a, b, expected) => {
		expect(differences(cases[a], cases[b])).toEqual(expected);
	});

	it('has no two figures that compare', () => {
		const all = Object.values(cases);
		const pairs = all.flatMap((a, index) => all.slice(index + 1).map((b) => [a, b] as const));
		expect(pairs.filter(([a, b]) => compares(a, b))).toEqual([]);
	});
});

describe('people who are counted in different ways', () => {
	const registered = persons({ indicatorId: 'foreign-residents' });
	const nationals = persons({ indicatorId: 'foreign-nationals' });
	const bornAbroad = persons({ indicatorId: 'born-abroad' });
	const background = figure({ indicatorId: 'migrant-background-share' });

	it.each([
		['registered foreign residents and foreign nationals', registered, nationals, ['definition']],
		['foreign nationals and people born abroad', nationals, bornAbroad, ['definition']],
		['a number and a share', bornAbroad, background, ['definition', 'unit', 'measure']]
	] as const)('differ: %s', (_, a, b, expected) => {
		expect(differences(a, b)).toEqual(expected);
	});

	it('differ where one indicator counts another group', () => {
		const students = persons({ groupId: 'international-students' });
		expect(differences(students, persons({ groupId: 'asylum-claimants-refugees' }))).toEqual(['definition']);
	});

	it('do not compare between a département and a town', () => {
		const department = persons({ indicatorId: 'foreign-nationals', geography: 'department' });
		expect(differences(department, nationals)).toEqual(['geography']);
	});

	it('do not compare between arrivals in a year and residents: 150,000 beside 209', () => {
		const arrivals = persons({
			indicatorId: 'arrivals',
			measure: 'flow',
			period: '2023',
			qualifier: 'more-than'
		});
		const settled = persons({ indicatorId: 'settled-foreign-nationals' });
		expect(differences(arrivals, settled)).toEqual(['definition', 'measure', 'period', 'qualifier']);
	});
});

describe('the qualifier', () => {
	it.each([
		['about', 'estimate', true],
		['exact', 'exact', true],
		['exact', 'about', false],
		['exact', 'less-than', false],
		['at-least', 'at-least', false],
		['up-to', 'more-than', false]
	] as const)('%s and %s compare: %s', (a, b, expected) => {
		expect(compares(figure({ qualifier: a }), figure({ qualifier: b }))).toBe(expected);
	});

	it('makes a range a bound, though it is printed exactly', () => {
		expect(differences(figure({ valueMax: 30 }), figure({}))).toEqual(['qualifier']);
	});
});

describe('the period', () => {
	it('agrees where neither figure has one, and says so', () => {
		expect(compares(figure({}), figure({}))).toBe(true);
		expect(periodUnknown(figure({}), figure({}))).toBe(true);
		expect(periodUnknown(figure({ period: '2022' }), figure({ period: '2022' }))).toBe(false);
	});

	it('differs where only one has one, and where one is more precise', () => {
		expect(differences(figure({}), figure({ period: '2022' }))).toEqual(['period']);
		expect(differences(figure({ period: '2023' }), figure({ period: '2023-06' }))).toEqual(['period']);
	});
});

it('refuses a fact of another indicator', () => {
	const fact = { factId: 'a-fact', indicatorId: 'arrivals' } as Parameters<typeof comparableFigure>[0];
	const indicator = { indicatorId: 'born-abroad' } as Parameters<typeof comparableFigure>[1];
	expect(() => comparableFigure(fact, indicator)).toThrow('fact a-fact measures arrivals, not born-abroad');
});

const anyFigure = fc.record({
	indicatorId: fc.constantFrom('a', 'b'),
	groupId: fc.constantFrom(null, 'g'),
	unit: fc.constantFrom('persons', 'percent'),
	measure: fc.constantFrom(...MEASURES),
	geography: fc.constantFrom(...GEOGRAPHIES),
	period: fc.constantFrom(null, '2022', '2023-06'),
	qualifier: fc.constantFrom(...QUALIFIERS),
	valueMax: fc.constantFrom(null, 5)
});

it('is symmetric, and transitive: a ranking never joins two that do not compare', () => {
	fc.assert(
		fc.property(anyFigure, anyFigure, anyFigure, (a, b, c) => {
			expect(differences(a, b)).toEqual(differences(b, a));
			expect(!(compares(a, b) && compares(b, c)) || compares(a, c)).toBe(true);
		})
	);
});
