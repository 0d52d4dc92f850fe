import { describe, expect, it } from 'vitest';
import { datasetIn } from '../../hosts/build.ts';
import { readUnpacked } from '../ingest/read-files.ts';
import { unpack } from '../ingest/unpack.ts';
import { networkWorkbook, templateWorkbook } from './network-workbook.ts';

const read = (bytes: Uint8Array) => readUnpacked(unpack(new Map([['network.xlsx', bytes]])));

describe('a network as a workbook', () => {
	it.each(['data/weldi', 'tests/fixtures/tiny-network', 'tests/fixtures/four-sheets'])(
		'of %s reads back as the same dataset',
		(folder) => {
			const dataset = datasetIn(folder);
			const again = read(networkWorkbook(dataset));
			expect(again.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
			expect(again.dataset).toEqual(dataset);
		}
	);

	it('is the same file whenever it is made', () => {
		const dataset = datasetIn('tests/fixtures/tiny-network');
		expect(networkWorkbook(dataset)).toEqual(networkWorkbook(dataset));
	});
});

describe('the workbook to fill in', () => {
	it('has every table, whose examples are no rows', () => {
		const { tables, problems } = read(templateWorkbook());
		expect(tables.filter(({ rows }) => rows > 0)).toEqual([]);
		expect(tables.length).toBeGreaterThan(20);
		expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['empty-table', 'row-count']));
		// The sheets that nobody touched are one line, not a fault each.
		const empty = problems.filter(({ code }) => code === 'empty-table');
		expect(empty.map(({ message }) => message)).toEqual([
			expect.stringMatching(/^\d\d tables have no rows, and what they would show stays empty: .*\bfunding, /u)
		]);
	});
});
