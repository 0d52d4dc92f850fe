import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { datasetIn, policyIn, readNetwork } from '../../hosts/build.ts';
import ReportTable from '../components/data/ReportTable.svelte';
import { groupProblems } from '../ingest/group-problems.ts';
import { ProblemPlaces } from '../ingest/place-problems.ts';
import { ERRORS, WARNINGS } from '../ingest/problem-kinds.ts';
import { readFiles } from '../ingest/read-files.ts';
import { m } from '../messages/index.ts';
import { dataSlice, tableSlice } from './data.ts';
import { reportCsv, reportRows } from './data-report.ts';

const dataset = datasetIn('data/weldi');
const context = policyIn('data/eu', 'data/weldi');

describe('the page of the tables', () => {
	it('lists every table with its rows, and names those without', () => {
		const { tables, policy } = dataSlice(dataset, context, []);
		const counts = new Map(readNetwork('data/weldi').tables.map(({ table, rows }) => [table, rows]));
		for (const { name, rows } of tables) expect(rows, name).toBe(counts.get(name));
		expect(policy.every(({ slug }) => slug.startsWith('policy-'))).toBe(true);
		const small = dataSlice(datasetIn('tests/fixtures/four-sheets'), null, []);
		expect(small.tables.map(({ name }) => name)).toEqual(['network', 'sources', 'cities', 'themes', 'grid']);
		expect(small.absent).toContain('swot');
		expect(small.policy).toEqual([]);
	});

	it('shows of a table its whole dictionary, its sources and its first rows', () => {
		const table = tableSlice(dataset, context, 'facts');
		expect(table.rows).toBe(dataset.facts.length);
		expect(table.preview.rows.length).toBeLessThan(20);
		expect(table.preview.columns[0]).toBe('fact_id');
		const qualifier = table.dictionary.find(({ column }) => column === 'qualifier')!;
		expect(qualifier.written).toContainEqual({ text: 'at-least', isCode: true });
		expect(table.sources.length).toBeGreaterThan(0);
	});

	it('refuses a table that is not there', () => {
		expect(() => tableSlice(dataset, null, 'nothing')).toThrow('no table: nothing');
	});
});

describe('the report of a check', () => {
	const files = new Map(
		[
			['network.csv', 'network_id,title\nlakes,Lake Towns'],
			['cities.csv', 'city_id,name,country_code,latitude,longitude,level\nseeau,Seeau,AT,47.8,13.4,county'],
			['themes.csv', 'theme_id,category,label\nboats,Ways,Boats'],
			['grid.csv', 'entry_id,city_id,theme_id,kind,text\ne1,seau,boats,need,<b>A</b>\ne2,seau,boats,need,B']
		].map(([path, text]): [string, Uint8Array] => [path!, new TextEncoder().encode(text)])
	);
	const read = readFiles(files);
	const places = new ProblemPlaces(read.files, read.sheets);
	const placed = read.problems.map((problem) => places.place(problem));
	const rows = reportRows(groupProblems(placed), (problem) => places.neighbours(problem));

	it('has advice for every fault that there is', () => {
		const codes = [...Object.keys(ERRORS), ...Object.keys(WARNINGS)];
		expect(codes.filter((code) => !m.dataReport.advice[code])).toEqual([]);
	});

	it('says the cell, how often, and offers the row between its neighbours', () => {
		const [first] = rows;
		expect(first).toMatchObject({
			severity: 'error',
			place: 'grid.csv',
			cell: 'B2',
			count: 2,
			others: ['B3']
		});
		const { body } = render(ReportTable, { props: { rows } });
		expect(body).toContain('<strong>B2</strong>');
		expect(body).toContain('2 times.');
		// Drawn once it is opened.
		expect(body).toContain('The row and its neighbours');
		expect(body).not.toContain('<b>A</b>');
		expect(first?.neighbours?.rows.find(({ isFault }) => isFault)?.cells).toContain('<b>A</b>');
	});

	it('as a file has every problem with its cell', () => {
		const lines = reportCsv(placed).trim().split('\r\n');
		expect(lines).toHaveLength(placed.length + 1);
		expect(lines[1]).toContain('error,unknown-id,grid.csv,,2,B2,2,city_id,seau');
	});
});
