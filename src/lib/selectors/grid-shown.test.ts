import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GRID_KINDS } from '../domain/choices.ts';
import { NO_FILTER } from '../domain/grid-filter.ts';
import { searchWords, shownGrid, type GridEntryKey, type GridKeys } from './grid-shown.ts';

const entry = (
	entryId: string,
	cityId: string,
	themeId: string,
	kind: GridEntryKey['kind'],
	text: string
) => ({
	entryId,
	cityId,
	themeId,
	kind,
	words: searchWords(text, cityId, themeId)
});

const grid: GridKeys = {
	cityIds: ['almvik', 'johvaste', 'zolvile'],
	themeIds: ['ferries', 'housing'],
	entries: [
		entry('a', 'almvik', 'ferries', 'practice', 'Night boat'),
		entry('b', 'almvik', 'housing', 'need', 'Rooms for cannery workers'),
		entry('c', 'almvik', 'housing', 'action', 'A ferry as a hostel'),
		entry('d', 'zolvile', 'ferries', 'need', 'Une navette à l’aube')
	]
};

describe('the whole grid', () => {
	const { all, byCity, byTheme } = shownGrid(grid, NO_FILTER);

	it('counts entries by kind, and cells without an entry apart', () => {
		expect(all).toEqual({ need: 2, action: 1, practice: 1, entries: 4, cells: 3, silent: 3, filtered: 0 });
		expect(byCity.get('johvaste')).toMatchObject({ entries: 0, silent: 2 });
		expect(byTheme.get('housing')).toMatchObject({ need: 1, action: 1, entries: 2, cells: 1, silent: 2 });
	});
});

describe('a filter', () => {
	it('by kind leaves the cells in place and does not call a hidden entry "no entry"', () => {
		const { all, cityIds } = shownGrid(grid, { ...NO_FILTER, kinds: ['practice'] });
		expect(cityIds).toEqual(grid.cityIds);
		expect(all).toMatchObject({ entries: 1, cells: 1, filtered: 2, silent: 3 });
	});

	it('by theme and city takes rows and columns away', () => {
		const shown = shownGrid(grid, { ...NO_FILTER, themeIds: ['housing'], cityIds: ['johvaste', 'almvik'] });
		expect(shown.themeIds).toEqual(['housing']);
		expect(shown.cityIds).toEqual(['almvik', 'johvaste']);
		expect(shown.all).toMatchObject({ entries: 2, cells: 1, silent: 1 });
	});

	it.each([
		['boat', ['a']],
		['BOAT night', ['a']],
		['à l', ['a', 'b', 'c', 'd']],
		['a laube', []],
		['aube', ['d']],
		['zolvile', ['d']],
		['ferr', ['a', 'c', 'd']]
	])('by the text "%s" finds %j and the cities that hold it', (text, ids) => {
		const shown = shownGrid(grid, { ...NO_FILTER, text });
		expect([...shown.entryIds]).toEqual(ids);
		const cities = new Set(
			grid.entries.filter((each) => ids.includes(each.entryId)).map((each) => each.cityId)
		);
		expect(shown.cityIds).toEqual(grid.cityIds.filter((id) => cities.has(id)));
	});
});

describe('for any filter', () => {
	it('rows and columns add up to the same totals, and every shown cell is of one sort', () => {
		const filters = fc.record({
			kinds: fc.subarray([...GRID_KINDS]),
			themeIds: fc.subarray([...grid.themeIds]),
			cityIds: fc.subarray([...grid.cityIds]),
			text: fc.constantFrom('', 'a', 'boat', 'housing', 'zz')
		});
		fc.assert(
			fc.property(filters, (filter) => {
				const { all, byCity, byTheme, cityIds, themeIds } = shownGrid(grid, filter);
				for (const key of ['entries', 'cells', 'silent', 'filtered', ...GRID_KINDS] as const) {
					expect([...byCity.values()].reduce((sum, total) => sum + total[key], 0)).toBe(all[key]);
					expect([...byTheme.values()].reduce((sum, total) => sum + total[key], 0)).toBe(all[key]);
				}
				expect(all.cells + all.silent + all.filtered).toBe(cityIds.length * themeIds.length);
				expect(all.need + all.action + all.practice).toBe(all.entries);
			})
		);
	});
});
