import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compares, type ComparableFigure } from './comparability.ts';
import { comparableSet, periodEnd } from './comparable-set.ts';

interface Named extends ComparableFigure {
	readonly city: string;
}
const figure = (city: string, parts: Partial<ComparableFigure> = {}): Named => ({
	city,
	indicatorId: 'foreign-nationals',
	groupId: null,
	unit: 'persons',
	measure: 'stock',
	geography: 'municipality',
	period: null,
	qualifier: 'exact',
	valueMax: null,
	...parts
});
const names = (figures: Iterable<Named>): string[] => [...figures].map(({ city }) => city);

describe('the comparable set of a column', () => {
	it('ranks the towns and marks the département', () => {
		const set = comparableSet([
			figure('Cluj-Napoca'),
			figure('Fundão'),
			figure('Seine-Saint-Denis', { geography: 'department' }),
			figure('Liège')
		]);
		expect(names(set.members)).toEqual(['Cluj-Napoca', 'Fundão', 'Liège']);
		expect([...set.others].map(([{ city }, reasons]) => [city, reasons])).toEqual([
			['Seine-Saint-Denis', ['geography']]
		]);
		expect(set).toMatchObject({ periodUnknown: true });
	});

	it('is the larger group: four estimates before three exact counts', () => {
		const set = comparableSet([
			figure('Albacete', { qualifier: 'about' }),
			figure('Cluj-Napoca', { qualifier: 'estimate' }),
			figure('Fundão'),
			figure('Osijek', { qualifier: 'about' }),
			figure('Sosnowiec', { qualifier: 'estimate' }),
			figure('Timișoara'),
			figure('Utrecht')
		]);
		expect(names(set.members)).toEqual(['Albacete', 'Cluj-Napoca', 'Osijek', 'Sosnowiec']);
		expect(new Set([...set.others.values()].flat())).toEqual(new Set(['qualifier']));
	});

	it('ranks nothing where no two compare, and says all that differs', () => {
		const set = comparableSet([
			figure('Albacete', { geography: 'province' }),
			figure('Osijek', { geography: 'county', period: '2023-11' }),
			figure('Timișoara', { qualifier: 'less-than', period: '2023-08' })
		]);
		expect(set).toMatchObject({ members: [] });
		expect([...set.others.values()]).toEqual(Array(3).fill(['geography', 'period', 'qualifier']));
	});

	it('ranks no single figure, which differs from nothing', () => {
		const set = comparableSet([figure('Liège')]);
		expect(set.members).toEqual([]);
		expect([...set.others.values()]).toEqual([[]]);
		expect(comparableSet([]).members).toEqual([]);
	});

	it.each([
		['municipalities before provinces', { geography: 'province' }, {}],
		['the later period', { period: '2021' }, { period: '2022' }],
		['a stated period before none', {}, { period: '2019' }],
		['the period that ends later', { period: '2023-11' }, { period: '2020/2025' }],
		['exact before approximate', { qualifier: 'about' }, { qualifier: 'exact' }]
	] as const)('prefers, of two groups of one size, %s', (_, lesser, preferred) => {
		const set = comparableSet([
			figure('a', lesser),
			figure('b', lesser),
			figure('c', preferred),
			figure('d', preferred)
		]);
		expect(names(set.members)).toEqual(['c', 'd']);
	});

	it('never holds two that do not compare, and leaves nobody out', () => {
		const anyFigure = fc
			.record({
				geography: fc.constantFrom('municipality' as const, 'county' as const),
				period: fc.constantFrom(null, '2022'),
				qualifier: fc.constantFrom('exact' as const, 'about' as const, 'up-to' as const),
				groupId: fc.constantFrom(null, 'women')
			})
			.map((parts) => figure('any', parts));
		fc.assert(
			fc.property(fc.array(anyFigure, { maxLength: 12 }), (figures) => {
				const { members, others } = comparableSet(figures);
				expect(members.every((a) => members.every((b) => a === b || compares(a, b)))).toBe(true);
				expect(new Set([...members, ...others.keys()])).toEqual(new Set(figures));
				expect(members.length > 0).toBe(figures.some((a) => figures.some((b) => a !== b && compares(a, b))));
			})
		);
	});
});

it.each([
	[null, ''],
	['2022', '2022'],
	['2020/2025', '2025'],
	['2018/..', '2018']
])('the period %s ends in %s', (period, end) => {
	expect(periodEnd(period)).toBe(end);
});
