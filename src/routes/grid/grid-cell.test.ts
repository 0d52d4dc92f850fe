import { describe, expect, it } from 'vitest';
import { rendered } from '../../../tests/support/rendered.ts';
import { m } from '#lib/messages/index.ts';
import type { GridCell as Cell, GridCellEntry, GridSlice } from '#lib/pages/grid.ts';
import GridCell from './GridCell.svelte';
import GridTable from './GridTable.svelte';

const entry: GridCellEntry = {
	...{ entryId: 'e', text: 'Night boat', confidence: 'high', sourceId: 's', page: '8', basis: 'inferred' }
};
const cellOf = (...entries: readonly GridCellEntry[]): Cell => ({
	themeId: 'ferries',
	kinds: entries.length > 0 ? [{ kind: 'practice', entries }] : []
});
const city = { cityId: 'almvik', name: 'Ålmvik' };

describe('a cell of the grid', () => {
	const drawn = (cell: Cell, lang?: string) =>
		rendered(GridCell, { cell, city, theme: 'Ferries', usually: '', lang });

	it('says its kind in words, with its entries and a way to their records that names city and theme', () => {
		const part = drawn(cellOf(entry));
		expect(part.text).toMatch(/^Practice Night boat/);
		expect(part.one('link').name).toBe('Records (Ålmvik, Ferries)');
	});

	it('counts entries where there are several, and says where one is not certain', () => {
		const two = [entry, { ...entry, entryId: 'f', text: 'Ferry' }] as const;
		expect(drawn(cellOf(...two)).text).toMatch(/^Practice ?2 Night boat/);
		expect(drawn(cellOf({ ...entry, confidence: 'low' })).text).toContain(m.grid.unsure);
		expect(drawn(cellOf({ ...entry, confidence: 'low' })).one('listitem').text).toContain('a guess');
		expect(drawn(cellOf(entry)).text).not.toContain(m.grid.unsure);
	});

	it('is "no entry" where the grid has none, and opens all the same', () => {
		const part = drawn(cellOf());
		expect(part.text).toMatch(/^no entry Records/);
		expect(part.one('link').address).toMatch(/^grid\/almvik\//);
	});

	it('keeps the language of its entries', () => {
		expect(drawn(cellOf(entry), 'sv').inLanguage('sv')).toEqual(['Night boat']);
	});
});

describe('the totals of the grid', () => {
	const count = { need: 0, action: 0, practice: 1, entries: 1, cells: 1, filtered: 0, silent: 2 };
	const theme = {
		themeId: 'ferries',
		category: 'Living',
		label: 'Ferries and buses',
		shortLabel: 'Ferries',
		share: 100
	};
	const grid: GridSlice = {
		categories: [{ category: 'Living', themes: [theme] }],
		rows: [{ ...city, cells: [cellOf(entry)], count: { ...count, silent: 4 } }],
		byTheme: [{ ...count, silent: 3 }],
		all: count,
		...{ inferredCount: 1, cityCount: 1, offTheme: 0, strip: [] },
		paging: { number: 1, pages: [], first: 1, last: 1, total: 1 },
		gaps: { needOnly: [], practiceOnly: [], practiceAlone: [], silent: [] }
	};

	it('keep "no entry" apart from entries, by city and by theme', () => {
		const table = rendered(GridTable, { grid, version: 'v1', fileName: 'f' }).one(
			'table',
			'1 city by 1 theme'
		);
		const rows = new Map(table.all('row').map((row) => [row.all('rowheader')[0]?.text, row.texts('cell')]));
		expect(rows.get('Ålmvik')!.slice(1)).toEqual(['1', '4']);
		expect(rows.get(m.grid.total)).toEqual(['1', '1', '']);
		expect(rows.get(m.grid.silent)).toEqual(['3', '', '2']);
		expect(rows.get('Practice')![0]).toBe('1');
	});
});
