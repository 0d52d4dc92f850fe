import { describe, expect, it } from 'vitest';
import type { TableCount } from './load-tables.ts';
import { error, problemLine, shorten, warning } from './problem.ts';
import { isSound, reportJson, reportText } from './report.ts';

const count = (file: string, rows: number, loaded: number): TableCount => ({
	table: file.replace('.csv', ''),
	file,
	columns: [],
	rows,
	loaded,
	encoding: 'utf-8',
	delimiter: ','
});
const problems = [
	warning(
		'unused-source',
		{ file: 'sources.csv', line: 3, column: 'source_id', value: 'old' },
		'no row names it'
	),
	error(
		'unknown-id',
		{ file: 'needs.csv', line: 4, column: 'city_id', value: 'x' },
		'"x" is not in cities.csv'
	)
];
const report = {
	folder: 'data/north/',
	tables: [
		{ ...count('sources.csv', 2, 2), encoding: 'windows-1252', delimiter: ';' } as const,
		count('needs.csv', 10, 9)
	],
	problems
};

describe('reportText', () => {
	it('shows the counts of every table, then errors, then warnings, each with its file and line', () => {
		expect(reportText(report)).toBe(
			[
				'data/north/: 2 tables',
				'  sources.csv      2 read      2 loaded  (windows-1252, semicolon)',
				'  needs.csv       10 read      9 loaded  (1 not loaded)',
				'',
				'1 error',
				'  data/north/needs.csv:4 city_id: "x" is not in cities.csv',
				'',
				'1 warning',
				'  data/north/sources.csv:3 source_id: no row names it'
			].join('\n')
		);
	});

	it('says so where nothing is wrong', () => {
		expect(reportText({ ...report, problems: [] })).toMatch(/no errors, no warnings$/u);
	});
});

describe('reportJson', () => {
	it('is the object of the data contract, and names the encoding of a file that is not UTF-8', () => {
		expect(reportJson([report])).toEqual({
			ok: false,
			tables: [
				{ file: 'sources.csv', rows: 2, loaded: 2, encoding: 'windows-1252' },
				{ file: 'needs.csv', rows: 10, loaded: 9 }
			],
			problems
		});
	});

	it('names files with their folder where there are several folders', () => {
		const { ok, tables } = reportJson([
			{ ...report, problems: [] },
			{ ...report, folder: 'south', problems: [] }
		]);
		expect(ok).toBe(true);
		expect(tables.map(({ file }) => file)).toEqual([
			'data/north/sources.csv',
			'data/north/needs.csv',
			'south/sources.csv',
			'south/needs.csv'
		]);
	});
});

describe('a problem', () => {
	it('leaves out of its line what it does not know', () => {
		expect(problemLine(error('missing-table', { file: 'cities.csv' }, 'the table is missing'))).toBe(
			'cities.csv: the table is missing'
		);
	});

	it('keeps a long value on one short line', () => {
		expect(shorten('a\n b')).toBe('a b');
		expect(Array.from(shorten('🛟'.repeat(400)))).toHaveLength(121);
	});

	it('stops a dataset only as an error', () => {
		expect(isSound({ problems: problems.slice(0, 1) })).toBe(true);
		expect(isSound({ problems })).toBe(false);
	});
});
