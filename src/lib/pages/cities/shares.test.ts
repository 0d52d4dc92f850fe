import { describe, expect, it } from 'vitest';
import { datasetIn } from '../../../hosts/build.ts';
import { citiesSlice } from '../cities.ts';
import { sharesOfIndicators } from './shares.ts';

const slice = citiesSlice(datasetIn('data/weldi'));
const shares = sharesOfIndicators(slice);
const of = (id: string) => shares.find((indicator) => indicator.id === id)!;

describe('sharesOfIndicators', () => {
	it('draws the shares that two cities or more have a figure for', () => {
		for (const { shares: own } of shares) expect(own.length).toBeGreaterThan(1);
		expect(shares.map(({ id }) => id)).not.toContain('migrant-background-share');
	});

	it('orders only what compares: the towns by size, the département after them with its reason', () => {
		expect(of('foreign-nationals-share').shares).toMatchObject([
			{ name: 'Liège', reading: '20%', compares: true, why: '' },
			{ name: 'Fundão', reading: '14.1%', compares: true },
			{ name: 'Seine-Saint-Denis', compares: false, why: 'Another area: département, not municipality.' }
		]);
	});

	it('leaves unemployment in the order of the cities, since no two figures compare', () => {
		const { shares: own, note } = of('unemployment-rate');
		expect(own.map(({ name }) => name)).toEqual([
			'Albacete',
			'Cluj-Napoca',
			'Fundão',
			'Liège',
			'Osijek',
			'Sosnowiec',
			'Timișoara',
			'Utrecht'
		]);
		expect(own.some(({ compares }) => compares)).toBe(false);
		// A limit is no bar of a full percent.
		expect(
			own.filter(({ isUpperLimit }) => isUpperLimit).map(({ name, reading }) => [name, reading])
		).toEqual([['Timișoara', 'below 1%']]);
		expect(own.filter(({ where }) => where.includes('(inferred)')).map(({ name }) => name)).toEqual([
			'Sosnowiec',
			'Timișoara',
			'Utrecht'
		]);
		expect(note).toBe('No two of these shares can be compared. What differs: area, period and exactness.');
	});

	it('holds a dozen of one indicator, and says how many more there are', () => {
		const many = {
			...slice,
			rows: Array.from({ length: 20 }, (_, index) => ({
				...slice.rows.find(({ cityId }) => cityId === 'liege')!,
				cityId: `city-${index}`
			}))
		};
		const [first] = sharesOfIndicators(many);
		expect(first).toMatchObject({ more: 8 });
		expect(first!.shares).toHaveLength(12);
		// What the note says is of the shares drawn, not of those left to the table.
		const apart = slice.rows.find(({ cityId }) => cityId === 'seine-saint-denis')!;
		const [mixed] = sharesOfIndicators({ ...many, rows: [...many.rows, apart] });
		expect(mixed).toMatchObject({ more: 9 });
		expect(mixed!.note).toContain('All of these compare.');
	});
});
