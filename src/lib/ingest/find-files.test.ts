import { describe, expect, it } from 'vitest';
import type { AnyTable } from '../schema/table.ts';
import { findFiles } from './find-files.ts';
import { problemLine } from './problem.ts';

const table = (name: string, required: boolean): AnyTable => ({
	name,
	description: `All ${name}.`,
	key: [],
	required,
	columns: {}
});
const TABLES = [table('cities', true), table('meeting_items', false)];

const find = (...paths: string[]) => {
	const {
		problems,
		paths: found,
		absent
	} = findFiles(TABLES, new Map(paths.map((path) => [path, new Uint8Array()])));
	return {
		found: Object.fromEntries(found),
		absent: [...absent],
		report: problems.map((problem) => `${problem.code} ${problemLine(problem)}`)
	};
};

describe('findFiles', () => {
	it('finds tables by name, whatever the case, also in a folder of the folder', () => {
		expect(find('My network/Cities.CSV', 'My network/MEETING_ITEMS.csv')).toEqual({
			found: { cities: 'My network/Cities.CSV', meeting_items: 'My network/MEETING_ITEMS.csv' },
			absent: [],
			report: []
		});
	});

	it('takes the file highest up, and says that it leaves the other one', () => {
		expect(find('cities.csv', 'old/cities.csv', 'meeting_items.csv')).toEqual({
			found: { cities: 'cities.csv', meeting_items: 'meeting_items.csv' },
			absent: [],
			report: ['unknown-file old/cities.csv: not read, because cities.csv is']
		});
	});

	it('does not choose between two files on one level', () => {
		const { found, report } = find('a/cities.csv', 'b/cities.csv', 'meeting_items.csv');
		expect(found).toEqual({ meeting_items: 'meeting_items.csv' });
		expect(report).toEqual([
			'ambiguous-table a/cities.csv: a/cities.csv and b/cities.csv could both be cities.csv; keep one'
		]);
	});

	it('names what is missing, as an error where the dataset needs it', () => {
		expect(find()).toEqual({
			found: {},
			absent: ['meeting_items'],
			report: [
				'missing-table cities.csv: the table is missing: All cities.',
				'empty-table meeting_items.csv: there is no such file; what it would show stays empty'
			]
		});
	});

	it('points at a workbook of the same name', () => {
		expect(find('cities.csv', 'meeting_items.xlsx').report).toEqual([
			'missing-table meeting_items.csv: there is no meeting_items.csv, but meeting_items.xlsx; save it as CSV'
		]);
	});

	it('names CSV files of no table with the table that was probably meant, and leaves other files alone', () => {
		expect(
			find('cities.csv', 'meeting-item.csv', 'README.md', '__MACOSX/cities.csv', '.cities.csv').report
		).toEqual([
			'empty-table meeting_items.csv: there is no such file; what it would show stays empty',
			'unknown-file meeting-item.csv: no table of the contract has this name; not read; did you mean "meeting_items"?'
		]);
	});
});
