import { describe, expect, it } from 'vitest';
import { readFolder } from '../../../hosts/read-folder.ts';
import { loadDataset } from '../dataset.ts';
import { problemLine } from '../problem.ts';

const tiny = readFolder('tests/fixtures/tiny-network');

type Edit = readonly [file: string, from: string, to: string];

/** The warnings of the invented network after some edits, without those on tables that it does not have. */
const warnings = (...edits: readonly Edit[]) => {
	const files = new Map(tiny);
	for (const [file, from, to] of edits) {
		const text = new TextDecoder().decode(files.get(file));
		if (!text.includes(from)) throw new Error(`${file} has no "${from}"`);
		files.set(file, new TextEncoder().encode(text.replace(from, to)));
	}
	const { dataset, problems } = loadDataset(files);
	expect(dataset).not.toBeNull();
	return problems
		.filter(({ code, line }) => code !== 'empty-table' || line !== null)
		.map((problem) => `${problem.code} ${problemLine(problem)}`);
};

const decimalsWith = (mark: string, value: string) =>
	warnings(['facts.csv', ',12.5,', `,"12${mark}5",`], ['facts.csv', ',900,', `,"${value}",`]);

describe('the rules of a network', () => {
	it('find nothing in the invented one', () => {
		expect(warnings()).toEqual([]);
	});

	it('name tables that are absent or empty', () => {
		const files = new Map(tiny);
		files.set(
			'swot.csv',
			new TextEncoder().encode('swot_id,city_id,quadrant,position,text,source_id,page,basis\n')
		);
		const { problems } = loadDataset(files);
		const empty = problems.filter(({ code }) => code === 'empty-table').map(problemLine);
		expect(empty).toContain('swot.csv: the table is empty; what it would show stays empty');
		expect(empty).toContain('funding.csv: there is no such file; what it would show stays empty');
	});

	it('name a source that nothing uses', () => {
		const other = 'old-notes,Old notes,The tests,2020,,,invented report,en\n';
		expect(warnings(['sources.csv', ',en\n', `,en\n${other}`])).toEqual([
			'unused-source sources.csv:3 source_id: no row names the source "old-notes"'
		]);
	});

	it('name an inference without a note', () => {
		expect(warnings(['grid.csv', 'From the list of actions.', ''])).toEqual([
			'missing-note grid.csv:3 basis_note: the row is inferred and does not say from what'
		]);
	});

	it('name an indicator whose figures describe different kinds of area', () => {
		expect(warnings(['facts.csv', 'municipality,,2023', 'county,,2023'])).toEqual([
			'mixed-geographies facts.csv:4 geography: the figures of "residents-from-abroad-share" describe different kinds of area (municipality 1, county 1) and are not ranked together'
		]);
	});

	it('name the pairs that a matrix leaves out', () => {
		const row =
			'johvaste,returnees,named,Families who come back from abroad.,three-harbours-notes,5-6,stated,\n';
		expect(warnings(['group_matrix.csv', row, ''])).toEqual([
			'incomplete-matrix group_matrix.csv group_id: "johvaste" has no row for returnees; shown as no entry'
		]);
	});

	it('name a grid entry that points at a record of another city', () => {
		expect(warnings(['grid.csv', 'johvaste-challenge-1', 'almvik-challenge-1'])).toEqual([
			'other-city grid.csv:5 need_ids: "almvik-challenge-1" is a record of almvik, not of johvaste'
		]);
	});

	it('name an id that two tables share', () => {
		expect(warnings(['actions.csv', 'johvaste-action-1,', 'johvaste-challenge-1,'])).toEqual([
			'shared-id actions.csv:3 action_id: "johvaste-challenge-1" is an id of needs.csv too; links to the two records cannot be told apart'
		]);
	});

	it('doubt a number that could be thousands, where the other decimals of the file say so', () => {
		const doubt = (value: string, read: string, other: string) => [
			`ambiguous-number facts.csv:2 value: "${value}" is read as ${read}, not as ${other}; write it without thousands separators, or with another decimal`
		];
		expect(decimalsWith('.', '3,737')).toEqual(doubt('3,737', '3.737', '3737'));
		expect(decimalsWith(',', '3.737')).toEqual(doubt('3.737', '3.737', '3737'));
		expect(decimalsWith(',', '3,737')).toEqual([]);
		expect(decimalsWith('.', '3.737')).toEqual([]);
		expect(decimalsWith('.', '0,737')).toEqual([]);
	});

	describe('of later facts', () => {
		const HEADER =
			'later_id,kind,record_table,record_id,city_ids,theme_ids,date,end_date,text,source_id,page,basis,basis_note\n';
		const problemsOf = (row: string) => {
			const files = new Map(tiny);
			files.set('later.csv', new TextEncoder().encode(`${HEADER}${row}\n`));
			const { problems } = loadDataset(files);
			return problems.filter(({ severity }) => severity === 'error').map(problemLine);
		};
		const row = (table: string, id: string, dates: string) =>
			`held-1,held,${table},${id},almvik,,${dates},It took place.,three-harbours-notes,,stated,`;

		it('take a record that is there, or none', () => {
			expect(problemsOf(row('meetings', 'almvik-2026-02', '2026-02-11,2026-02-12'))).toEqual([]);
			expect(problemsOf(row('', '', ','))).toEqual([]);
		});

		it('name a record that is not there, with the one that was meant', () => {
			expect(problemsOf(row('meetings', 'almvik-2026-03', ','))).toEqual([
				'later.csv:2 record_id: "almvik-2026-03" is not in meetings.csv; did you mean "almvik-2026-02"?'
			]);
			expect(problemsOf(row('sources', 'three-harbours-notes', ','))[0]).toContain('record_table');
		});

		it('name half of a pair', () => {
			expect(problemsOf(row('meetings', '', ','))).toEqual([
				'later.csv:2 record_id: the cell is empty, and record_table says nothing without it'
			]);
			expect(problemsOf(row('', 'almvik-2026-02', ','))).toEqual([
				'later.csv:2 record_table: the cell is empty, and record_id says nothing without it'
			]);
			expect(problemsOf(row('', '', ',2026-02'))).toEqual([
				'later.csv:2 date: the cell is empty, and end_date says nothing without it'
			]);
		});

		it('name an end that is before its date', () => {
			expect(problemsOf(row('', '', '2026-02-12,2026-02-11'))).toEqual([
				'later.csv:2 end_date: 2026-02-11 is before the start, 2026-02-12'
			]);
		});
	});
});
