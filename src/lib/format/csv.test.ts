import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.ts';

describe('a table as CSV', () => {
	it('ends each row with CRLF and quotes only what needs it', () => {
		expect(
			toCsv([
				['city', 'note', 'count'],
				['Liège', 'old, "new"\nand newer', 39134],
				['Fundão', null, -2.5]
			])
		).toBe('city,note,count\r\nLiège,"old, ""new""\nand newer",39134\r\nFundão,,-2.5\r\n');
	});

	it.each([
		['=1+1'],
		['+32 4'],
		['-1'],
		['@SUM(A1)'],
		['\t=1'],
		['\r=1'],
		['＝1'],
		['﹢1'],
		['\u200e=1'],
		['\u00ad@x']
	])('takes the text %j for no formula', (text) => {
		expect(toCsv([[text]])).toMatch(/^"?'/);
	});

	it.each([
		['see a;=1+1;b', "see a;'=1+1;b"],
		['a; =1+1', "a; '=1+1"],
		['a\t@SUM(A1)', "a\t'@SUM(A1)"],
		['a|+1', "a|'+1"],
		['a:=1', "a:'=1"],
		['a =1+1', "a '=1+1"],
		['a\n-1+1', "a\n'-1+1"],
		['a;"=1+1"', 'a;"\'=1+1"'],
		[' =1+1', " '=1+1"],
		['\u200b=1+1', "'\u200b=1+1"],
		['a;＝1', "a;'＝1"],
		['a;﹦1', "a;'﹦1"],
		['a;\u200e=1', "a;\u200e'=1"],
		['a\u2028=1', "a\u2028'=1"],
		['a\v=1', "a\v'=1"]
	])('makes no formula of %j where a spreadsheet splits at another sign', (text, safe) => {
		expect(
			Papa.parse<string[]>(toCsv([['id', text]]), { delimiter: ',', newline: '\r\n' }).data[0]?.[1]
		).toBe(safe);
	});

	it.each([',', ';', '\t', '|', ':', ' '])('has no cell that is a formula when split at %j', (separator) => {
		const unit = fc.constantFrom('a', ',', ';', '\t', '|', ':', ' ', '"', '\n', '=');
		fc.assert(
			fc.property(fc.string({ unit, maxLength: 12 }), fc.string({ unit, maxLength: 12 }), (one, two) => {
				const csv = toCsv([[one, two]]);
				const { data } = Papa.parse<string[]>(csv, { delimiter: separator, newline: '\r\n' });
				// A lone sign between spaces is prose, and no formula.
				const formula = separator === ' ' ? /^=a/ : /^=\S/;
				for (const cell of data.flat()) expect(cell).not.toMatch(formula);
			})
		);
	});

	it('writes small and large numbers without an exponent', () => {
		expect(toCsv([[0.0000001, 1e21, -2.5]])).toBe('0.0000001,1000000000000000000000,-2.5\r\n');
	});

	it('leaves a sign inside a text alone', () => {
		expect(toCsv([['1-2', 'a=b']])).toBe('1-2,a=b\r\n');
	});

	it('is read back by a parser as it was written, whatever the texts', () => {
		const text = fc.string({ unit: fc.constantFrom('a', 'ș', ' ', ',', '"', '\n', '\r', '=', "'", '1') });
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.constant('id'), text, text), { minLength: 1 }), (rows) => {
				const read = Papa.parse<string[]>(toCsv(rows), { delimiter: ',', newline: '\r\n' }).data.slice(0, -1);
				const bare = (table: readonly (readonly string[])[]) =>
					table.map((row) => row.map((cell) => cell.replaceAll("'", '')));
				expect(bare(read)).toEqual(bare(rows));
			})
		);
	});
});
