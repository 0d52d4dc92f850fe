import { describe, expect, it } from 'vitest';
import { datasetIn } from '../../hosts/build.ts';
import { citiesSlice, type CityRow } from './cities.ts';
import { isSortable, type FigureColumn } from './cities/columns.ts';
import { companionReading } from './cities/figure-cell.ts';

const slice = citiesSlice(datasetIn('data/weldi'));
const column = (id: string): FigureColumn => {
	const found = slice.columns.find((each) => each.id === id);
	if (found?.kind !== 'figure') throw new Error(`no column of figures: ${id}`);
	return found;
};
const row = (cityId: string): CityRow => slice.rows.find((each) => each.cityId === cityId)!;
const ranked = (id: string): string[] =>
	slice.rows.filter(({ figures }) => figures[id]?.isRanked).map(({ name }) => name);

describe('the columns of the report', () => {
	it('are the indicators with figures of two cities or more, a number before its share', () => {
		const ids = slice.columns.map(({ id }) => id);
		expect(ids).toContain('unemployment-rate');
		expect(ids).not.toContain('foreign-residents');
		expect(ids.indexOf('foreign-nationals-share')).toBe(ids.indexOf('foreign-nationals') + 1);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('cannot be sorted by unemployment: province, county, region and city, several dates and a "below 1 %"', () => {
		expect(isSortable(column('unemployment-rate'))).toBe(false);
		expect(column('unemployment-rate')).toMatchObject({ figures: 8, ranked: 0 });
		expect(column('unemployment-rate').differences).toEqual(['geography', 'period', 'qualifier']);
	});

	it('rank foreign nationals of towns, with the département marked', () => {
		expect(ranked('foreign-nationals')).toEqual(['Cluj-Napoca', 'Fundão', 'Liège']);
		expect(row('seine-saint-denis').figures['foreign-nationals']).toMatchObject({
			isRanked: false,
			differences: ['geography'],
			why: ['Another area: département, not municipality.']
		});
	});

	it('rank inhabitants of eight municipalities: not the "about 6,500", not the département', () => {
		expect(column('population')).toMatchObject({ figures: 10, ranked: 8 });
		expect(row('lampedusa').figures.population?.differences).toEqual(['qualifier']);
	});
});

describe('a cell', () => {
	it('says area and period where they are not the city and nothing', () => {
		expect(row('osijek').figures['unemployment-rate']?.figure).toMatchObject({
			value: 12,
			area: 'county (Osijek-Baranja county)',
			period: 'November 2023'
		});
	});

	it('shows what is stated instead, once, and never as the figure', () => {
		const { figure, companions } = row('albacete').figures['foreign-nationals']!;
		expect(figure).toBeNull();
		expect(companions.map(companionReading)).toEqual(['Registered foreign residents: 15,000']);
		expect(row('albacete').figures['born-abroad']?.companions ?? []).toEqual([]);
	});

	it('leads to the record on the profile', () => {
		expect(row('liege').figures['born-abroad']?.figure?.source).toMatchObject({
			table: 'facts',
			id: 'liege-born-abroad',
			path: 'cities/liege/#liege-born-abroad'
		});
	});
});

it('counts lists, and leaves a list without entries at none', () => {
	expect(row('lampedusa').lists).toMatchObject({ challenges: 4, actions: 0 });
	expect(slice.rows.reduce((sum, { lists }) => sum + lists.swot, 0)).toBe(128);
});

it('offers only countries and levels that are there', () => {
	expect(slice.filters.countries.map(({ label }) => label)).toContain('Croatia');
	expect(slice.filters.levels.map(({ id }) => id)).toEqual(['municipality', 'department']);
});

it('shows another network, with other indicators and few figures', () => {
	const tiny = citiesSlice(datasetIn('tests/fixtures/tiny-network'));
	expect(tiny.rows.length).toBeGreaterThan(1);
	expect(tiny.columns.some(({ id }) => id === 'population')).toBe(true);
	expect(tiny.rows.every(({ lists }) => lists.swot === 0)).toBe(true);
});
