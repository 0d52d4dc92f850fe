import { describe, expect, it } from 'vitest';
import { networkWorkbook } from '../tables/network-workbook.ts';
import { datasetIn } from '../../hosts/build.ts';
import { groupProblems } from './group-problems.ts';
import { ProblemPlaces } from './place-problems.ts';
import { cellOf, placeOf } from './placed-problem.ts';
import { readFiles, readUnpacked, type ReadFiles } from './read-files.ts';
import { unpack } from './unpack.ts';

const NETWORK = {
	network: 'network_id,title\nlakes,Lake Towns',
	cities: 'city_id,name,country_code,latitude,longitude,level\nseeau,Seeau,AT,47.8,13.4,county',
	themes: 'theme_id,category,label\nboats,Ways,Boats',
	grid: 'entry_id,city_id,theme_id,kind,text\ne1,seeau,boats,need,Boats'
};
const files = (changes: Readonly<Record<string, string>>) =>
	new Map(
		Object.entries({ ...NETWORK, ...changes }).map(([name, text]) => [
			`${name}.csv`,
			new TextEncoder().encode(text)
		])
	);
const placed = (read: ReadFiles) => {
	const places = new ProblemPlaces(read.files, read.sheets);
	return { places, problems: read.problems.map((problem) => places.place(problem)) };
};

describe('where a problem stands in a spreadsheet', () => {
	it('counts rows as a spreadsheet does, past quoted line breaks and blank lines', () => {
		const grid =
			'entry_id,city_id,theme_id,kind,text\n\ne1,seeau,boats,need,"Boats\nand ferries"\ne2,seau,boats,need,B\n';
		const { places, problems } = placed(readFiles(files({ grid })));
		const found = problems.find(({ code }) => code === 'unknown-id')!;
		expect([found.line, cellOf(found), placeOf(found)]).toEqual([5, 'B4', 'grid.csv']);
		expect(places.neighbours(found)?.rows.map(({ row }) => row)).toEqual([3, 4]);
		expect(places.neighbours(found)?.header[1]).toBe('city_id');
	});

	it('does not count the line that names the delimiter', () => {
		const grid = 'sep=;\nentry_id;city_id;theme_id;kind;text\ne1;seau;boats;need;Boats';
		const found = placed(readFiles(files({ grid }))).problems.find(({ code }) => code === 'unknown-id')!;
		expect(cellOf(found)).toBe('B2');
	});

	it('names workbook and sheet, and speaks of sheets', () => {
		const dataset = datasetIn('tests/fixtures/four-sheets');
		const grid = dataset.grid.map((entry) => ({ ...entry, themeId: 'boat' }));
		const bytes = networkWorkbook({ ...dataset, grid });
		const { problems } = placed(readUnpacked(unpack(new Map([['lakes.xlsx', bytes]]))));
		const found = problems.find(({ code }) => code === 'unknown-id')!;
		expect([placeOf(found), cellOf(found)]).toEqual(['lakes.xlsx, sheet grid', 'C2']);
		expect(found.message).toBe('"boat" is not in the sheet themes; did you mean "boats"?');
	});
});

describe('the same fault in many rows', () => {
	it('is one group with a count, whatever the values', () => {
		const rows = Array.from({ length: 400 }, (_, index) => `e${index},seeau,boats,wish${index},Text`);
		const grid = `entry_id,city_id,theme_id,kind,text\n${rows.join('\n')}`;
		const groups = groupProblems(placed(readFiles(files({ grid }))).problems);
		const wrong = groups.filter(({ first }) => first.code === 'wrong-value');
		expect(wrong.map(({ problems }) => problems.length)).toEqual([400]);
		expect(groups.filter(({ first }) => first.code === 'empty-table')).toHaveLength(1);
	});

	it('is another group in another column', () => {
		const grid = 'entry_id,city_id,theme_id,kind,text\ne1,a,b,need,Text\ne2,c,d,need,Text';
		const groups = groupProblems(placed(readFiles(files({ grid }))).problems);
		const unknown = groups.filter(({ first }) => first.code === 'unknown-id');
		expect(unknown.map(({ first, problems }) => [first.column, problems.length])).toEqual([
			['city_id', 2],
			['theme_id', 2]
		]);
	});
});
