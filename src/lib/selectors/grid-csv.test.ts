import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { gridCsv, type GridCsvCell } from './grid-csv.ts';

const cell = (over: Partial<GridCsvCell>): GridCsvCell => ({
	cityId: 'zolvile',
	city: 'Žołvilė',
	themeId: 'ferries',
	theme: 'Ferries, buses',
	category: 'Living',
	entries: [],
	hidden: 0,
	...over
});
const origin = { dataset: 'abc', view: 'grid/?q=boat', saved: '2024-02-29' };
const read = (cells: GridCsvCell[]) =>
	Papa.parse<Record<string, string>>(gridCsv(cells, origin), { header: true, skipEmptyLines: true });

it('writes a row an entry, with its source and the view that it is from', () => {
	const { data, errors } = read([
		cell({
			entries: [
				{
					entryId: 'e-1',
					kind: 'need',
					text: 'A "late" boat,\nevery day',
					confidence: 'low',
					sourceId: 's',
					page: '8-9',
					basis: 'inferred'
				}
			]
		})
	]);
	expect(errors).toEqual([]);
	expect(data).toEqual([
		{
			entry_id: 'e-1',
			city_id: 'zolvile',
			city: 'Žołvilė',
			theme_id: 'ferries',
			theme: 'Ferries, buses',
			category: 'Living',
			status: 'entry',
			kind: 'need',
			text: 'A "late" boat,\nevery day',
			confidence: 'low',
			source_id: 's',
			page: '8-9',
			basis: 'inferred',
			inferred_part: 'kind',
			dataset_version: 'abc',
			view: 'grid/?q=boat',
			saved: '2024-02-29'
		}
	]);
});

it('keeps cells without a shown entry, and tells "no entry" from "not shown"', () => {
	const { data } = read([cell({}), cell({ hidden: 2 })]);
	expect(data.map(({ status, kind, text }) => [status, kind, text])).toEqual([
		['no entry', '', ''],
		['not shown', '', '']
	]);
});

it('lets no text run as a formula', () => {
	const { data } = read([cell({ city: '=1+1' })]);
	expect(data[0]?.city).toBe("'=1+1");
});
