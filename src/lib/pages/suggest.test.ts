import { describe, expect, it } from 'vitest';
import { datasetIn } from '../../hosts/build.ts';
import { readFolder } from '../../hosts/read-folder.ts';
import { applySuggestions } from '../changes/suggestions.ts';
import { textTables } from '../changes/text-files.ts';
import { recordCells, recordColumns } from './suggest.ts';
import { allRecords } from '../selectors/all-records.ts';
import { recordKey } from '../selectors/record-buckets.ts';

describe.each(['data/weldi', 'tests/fixtures/tiny-network'])('the form on the records of %s', (folder) => {
	const dataset = datasetIn(folder);
	const { buckets, tables } = recordColumns(dataset);
	const cells = Object.assign(
		{},
		...Array.from({ length: buckets }, (_, bucket) => recordCells(dataset, bucket))
	) as ReturnType<typeof recordCells>;

	it('has the cells of every record', () => {
		const missing = allRecords(dataset)
			.map(recordKey)
			.filter((key) => !cells[key]);
		expect(missing).toEqual([]);
	});

	it('offers what the tables hold, so that a change of any cell is applied', () => {
		const files = textTables(readFolder(folder));
		for (const [key, record] of Object.entries(cells)) {
			const table = key.slice(0, key.indexOf('/'));
			const suggestions = tables[table]!.map(({ name }) => ({
				table,
				record_id: key.slice(table.length + 1),
				column: name,
				old_value: record[name] ?? '',
				new_value: 'something else',
				why: '',
				source: '',
				role: '',
				date: ''
			}));
			// One table only: what is tried is whether the cells are the same, and not the checks of all tables.
			const { refused } = applySuggestions(new Map([[table, files.get(table)!]]), suggestions);
			expect(refused).toEqual([]);
		}
	}, 60_000);

	it('offers no column that makes the address of a record', () => {
		expect(tables.needs!.map(({ name }) => name)).not.toContain('need_id');
		expect(tables.funding?.map(({ name }) => name) ?? []).not.toContain('city_id');
	});
});
