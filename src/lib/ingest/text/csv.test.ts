import { readdirSync, readFileSync } from 'node:fs';
import { parse as oracle } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv, type Csv } from './csv.ts';

const cellsOf = ({ rows }: Csv) => rows.map(({ cells }) => cells);
const linesOf = ({ rows }: Csv) => rows.map(({ line }) => line);

describe('parseCsv', () => {
	it('reads rows with the physical line on which each starts', () => {
		const csv = parseCsv('a,b\n1,"two\nlines"\n\n"3 ""quoted""",4\n');
		expect(csv.header).toEqual({ line: 1, cells: ['a', 'b'], fault: null });
		expect(cellsOf(csv)).toEqual([
			['1', 'two\nlines'],
			['3 "quoted"', '4']
		]);
		expect(linesOf(csv)).toEqual([2, 5]);
	});

	it('reads mixed line ends, also inside one file and inside quotes', () => {
		const csv = parseCsv('a,b\r\n1,2\n3,"x\r\ny"\r5,6');
		expect(cellsOf(csv)).toEqual([
			['1', '2'],
			['3', 'x\ny'],
			['5', '6']
		]);
		expect(linesOf(csv)).toEqual([2, 3, 5]);
	});

	it('leaves out blank rows, also those of bare delimiters that spreadsheets write', () => {
		const csv = parseCsv('\n  \na;b\n;\n1;2\n"";" "\n\n');
		expect(csv.header?.line).toBe(3);
		expect(linesOf(csv)).toEqual([5]);
	});

	it('guesses the delimiter from the header alone', () => {
		expect(parseCsv('a;b;c\n1,5;2,5;x').delimiter).toBe(';');
		expect(parseCsv('a\tb\n1;2;3;4\t5').delimiter).toBe('\t');
		expect(parseCsv('"a;b;c;d",e\n1,2').delimiter).toBe(',');
		expect(parseCsv('"a\n;;;",b\n1,2').delimiter).toBe(',');
		expect(parseCsv('single\n1,5').delimiter).toBe(',');
	});

	it.each(['"sep=;"', 'sep=;;;;;;', '"sep=;";;;', 'SEP = ;', "'sep=;'", 'sep=; '])(
		'takes a first line %s for the same as sep=;',
		(line) => {
			const csv = parseCsv(`${line}\r\na,b;c\r\n1,5;2\r\n`);
			expect(csv.delimiter).toBe(';');
			expect(csv.header).toMatchObject({ line: 2, cells: ['a,b', 'c'] });
			expect(csv.rows[0]).toMatchObject({ line: 3, cells: ['1,5', '2'] });
		}
	);

	it.each(['sep=;,,,', '"sep=;",,', 'sep=,,,,'])('believes the empty cells behind %s', (line) => {
		expect(parseCsv(`${line}\na,b\n1,2\n`)).toMatchObject({ delimiter: ',', header: { cells: ['a', 'b'] } });
	});

	it.each(['"sep=;",,', '\nsep=;', '\n\n"sep=;"', 'sep=";"', "sep=';'"])(
		'reads a table of semicolons behind %j',
		(line) => {
			expect(parseCsv(`${line}\na;b\n1;2\n`).header?.cells).toEqual(['a', 'b']);
		}
	);

	it.each(['sep=|', '"sep=|"'])('reads a table of bars behind %s', (line) => {
		expect(parseCsv(`${line}\na|b\n1,5|2\n`).rows[0]?.cells).toEqual(['1,5', '2']);
	});

	it.each([':', '^', '~', '#'])('reads a table behind sep=%s, which no header shows', (sign) => {
		const text = `sep=${sign}\na${sign}b\n1,5${sign}2\n`;
		expect(parseCsv(text).rows[0]?.cells).toEqual(['1,5', '2']);
	});

	it.each(['sep=\\t', '"sep=\t"', 'sep=tab'])('reads %s as tabs', (line) => {
		expect(parseCsv(`${line}\na\tb\n`)).toMatchObject({
			delimiter: '\t',
			header: { line: 2, cells: ['a', 'b'] }
		});
	});

	it('follows a first line sep=; and counts it as a line', () => {
		const csv = parseCsv('sep=;\r\na,b;c\r\n1,5;2\r\n');
		expect(csv.delimiter).toBe(';');
		expect(csv.header).toEqual({ line: 2, cells: ['a,b', 'c'], fault: null });
		expect(cellsOf(csv)).toEqual([['1,5', '2']]);
		expect(parseCsv('sep=\t\na\tb\n').header?.cells).toEqual(['a', 'b']);
	});

	it('loses one line to a quote that is never closed, and reads on', () => {
		const csv = parseCsv('a,b\n1,"open\n2,x\n3,y\n');
		expect(csv.rows.map(({ line, fault }) => [line, fault !== null])).toEqual([
			[2, true],
			[3, false],
			[4, false]
		]);
		expect(csv.rows[0]?.cells).toEqual(['1,"open']);
	});

	it('finds text after a closing quote, where the record starts', () => {
		const csv = parseCsv('a,b\n"he said "no"",x\n2,y\n');
		expect(csv.rows.map(({ line, fault }) => [line, fault !== null])).toEqual([
			[2, true],
			[3, false]
		]);
	});

	it('finds a space before an opening quote, which would make the quotes part of the text', () => {
		const csv = parseCsv('a,b\n1, "x, y"\n2,y\n');
		expect(csv.rows.map(({ line, fault }) => [line, fault !== null])).toEqual([
			[2, true],
			[3, false]
		]);
	});

	it('keeps quotes inside an unquoted cell, and spaces after a closing one', () => {
		expect(cellsOf(parseCsv('a,b\n5" disk,"x" \n'))).toEqual([['5" disk', 'x']]);
	});

	it('has no header where there is nothing to read', () => {
		expect(parseCsv('')).toEqual({ delimiter: ',', header: null, rows: [] });
		expect(parseCsv('\n \n').header).toBeNull();
	});
});

describe('parseCsv beside other readers', () => {
	const folder = 'node_modules/csv-spectrum';
	// The expected file of location_coordinates holds other figures than its table.
	const names = readdirSync(`${folder}/csvs`).filter((name) => name !== 'location_coordinates.csv');

	it.each(names)('reads csv-spectrum %s', (name) => {
		const { header, rows } = parseCsv(readFileSync(`${folder}/csvs/${name}`, 'utf8'));
		const expected = readFileSync(`${folder}/json/${name.replace('.csv', '.json')}`, 'utf8');
		const records = rows.map(({ cells }) =>
			Object.fromEntries(cells.map((cell, at) => [header?.cells[at], cell]))
		);
		// A line break inside a cell is read as one line feed, however the file writes it.
		expect(records).toEqual(JSON.parse(expected.replaceAll('\\r\\n', '\\n')));
	});

	const cell = fc.string({ unit: fc.constantFrom(...'ab,;\t"\n\r ŁșX1') });
	const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 });
	const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;

	it('agrees with csv-parse on cells and lines of any well-formed table', () => {
		fc.assert(
			fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, end) => {
				const text = rows.map((row) => row.map(quoted).join(',')).join(end) + end;
				const csv = parseCsv(`h1,h2${end}${text}`);
				const expected = oracle(text, { relax_column_count: true }).filter((row) =>
					row.some((value) => value.trim() !== '')
				);
				expect(cellsOf(csv)).toEqual(
					expected.map((row) => row.map((value) => value.replace(/\r\n?/gu, '\n')))
				);
			})
		);
	});

	it('gives back the rows that were written, with the lines on which they start', () => {
		fc.assert(
			fc.property(table, fc.constantFrom(',', ';', '\t'), (rows, delimiter) => {
				let line = 2;
				const text: string[] = [];
				const wanted: { line: number; cells: string[] }[] = [];
				for (const row of rows) {
					const cells = row.map((value) => value.replace(/\r\n?/gu, '\n'));
					if (cells.some((value) => value.trim() !== '')) wanted.push({ line, cells });
					text.push(cells.map(quoted).join(delimiter));
					line += 1 + cells.join('').split('\n').length - 1;
				}
				const csv = parseCsv(`a${delimiter}b\n${text.join('\n')}\n`);
				expect(csv.rows.map((row) => ({ line: row.line, cells: row.cells }))).toEqual(wanted);
			})
		);
	});

	it('loses no line of any text: each is read, blank, or part of a row', () => {
		const text = fc.string({ unit: fc.constantFrom(...'a",\n \r;') });
		fc.assert(
			fc.property(text, (source) => {
				const { header, rows } = parseCsv(source);
				const lines = source.replace(/\r\n?/gu, '\n').split('\n');
				const all = [...(header === null ? [] : [header]), ...rows];
				const starts = all.map(({ line }) => line);
				expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
				const letters = (value: string) => value.replace(/[^a]/gu, '').length;
				const read = all.map(({ cells }) => letters(cells.join(''))).reduce((sum, count) => sum + count, 0);
				expect(read).toBe(letters(lines.join('')));
			})
		);
	});
});
