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

	it.each([['=1+1'], ['+32 4'], ['-1'], ['@SUM(A1)'], ['\t=1'], ['\r=1'], ['＝1']])(
		'takes the text %j for no formula',
		(text) => {
			expect(toCsv([[text]])).toMatch(/^"?'/);
		}
	);

	it('leaves a sign inside a text alone', () => {
		expect(toCsv([['1-2', 'a=b']])).toBe('1-2,a=b\r\n');
	});

	it('is read back by a parser as it was written, whatever the texts', () => {
		const text = fc.string({ unit: fc.constantFrom('a', 'ș', ' ', ',', '"', '\n', '\r', '=', "'", '1') });
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.constant('id'), text, text), { minLength: 1 }), (rows) => {
				const read = Papa.parse<string[]>(toCsv(rows), { delimiter: ',', newline: '\r\n' }).data.slice(0, -1);
				expect(read.map((row) => row.map((cell) => cell.replace(/^'(?=[=\r\n])/, '')))).toEqual(
					rows.map((row) => row.map((cell) => cell.replace(/^'(?=[=\r\n])/, '')))
				);
			})
		);
	});
});
