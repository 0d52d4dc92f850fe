import { describe, expect, it } from 'vitest';
import { datasetIn } from '../../../hosts/build.ts';
import { citiesSlice, type CitiesSlice } from '../cities.ts';
import { citiesIndex } from './cities-index.ts';
import { CITY_ROWS } from '../paging.ts';
import { citiesPage } from './paging.ts';

const slice = citiesSlice(datasetIn('data/weldi'));
const first = slice.rows[0]!;
/** The first city many times over. */
const large = (cities: number): CitiesSlice => ({
	...slice,
	rows: Array.from({ length: cities }, (_, index) => ({ ...first, cityId: `city-${index}` }))
});

describe('pages of a large table', () => {
	it('hold every city once', () => {
		const table = large(2 * CITY_ROWS + 1);
		const pages = [1, 2, 3].map((number) => citiesPage(table, number));
		expect(pages.flatMap(({ rows }) => rows)).toEqual(table.rows);
		expect(pages[2]?.paging.pages).toHaveLength(3);
		expect(pages[2]?.paging).toMatchObject({ number: 3, last: table.rows.length, total: table.rows.length });
	});

	it('are one where all cities fit, and none beyond the last', () => {
		expect(citiesPage(slice, 1).paging.pages).toHaveLength(1);
		expect(citiesPage(slice, 1).rows).toEqual(slice.rows);
		expect(() => citiesPage(slice, 2)).toThrow('no page: 2');
		expect(citiesPage({ ...slice, rows: [] }, 1).rows).toEqual([]);
	});
});

describe('the index of a table', () => {
	const index = citiesIndex(slice);
	const at = slice.rows.findIndex(({ cityId }) => cityId === 'seine-saint-denis');

	it('has a rank, a mark or nothing for every city and column', () => {
		expect(index.ranks.population?.[at]).toBe('m');
		expect(index.ranks.actions?.[at]).toBe(6);
		expect(index.ranks['unemployment-rate']?.[at]).toBeNull();
		expect(index.ranks.swot).toBeUndefined();
		expect(Object.values(index.ranks).every(({ length }) => length === slice.rows.length)).toBe(true);
	});

	it('has the facets of every city in short', () => {
		expect(index.cities[at]).toMatchObject({ id: 'seine-saint-denis', country: 'FR', level: 'department' });
		expect(index.cities[at]?.themes).toMatch(/\bgovernance:\w+/);
	});
});
