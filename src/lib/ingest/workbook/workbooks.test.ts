import { describe, expect, it } from 'vitest';
import { odsOf, odsRows, xlsxOf, xlsxRows } from '../../../../tests/support/workbooks.ts';
import { unpack } from '../unpack.ts';

const read = (name: string, bytes: Uint8Array) => {
	const { files, problems } = unpack(new Map([[name, bytes]]));
	const texts = [...files].map(([path, csv]) => [path, new TextDecoder().decode(csv)]);
	return { texts: Object.fromEntries(texts) as Record<string, string>, problems };
};
const xlsxCells = (cells: string, more = {}, rest = '') =>
	read('a.xlsx', xlsxOf({ grid: `<sheetData><row r="1">${cells}</row></sheetData>${rest}` }, more));
const odsCells = (cells: string) =>
	read('a.ods', odsOf({ grid: `<table:table-row>${cells}</table:table-row>` }));

const STYLES = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="mmm\\ yyyy"/><numFmt numFmtId="165" formatCode="yyyy"/><numFmt numFmtId="166" formatCode="0.0&quot; days&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${[
	0, 14, 164, 165, 10, 166
]
	.map((id) => `<xf numFmtId="${id}"/>`)
	.join('')}</cellXfs></styleSheet>`;

describe('an XLSX workbook', () => {
	it.each([
		['a number to fifteen digits', '<c><v>14.100000000000001</v></c>', '14.1'],
		['a day', '<c s="1"><v>45365</v></c>', '2024-03-14'],
		['a month, where the cell shows no day', '<c s="2"><v>45352</v></c>', '2024-03'],
		['a year', '<c s="3"><v>45292</v></c>', '2024'],
		['a percentage with its sign', '<c s="4"><v>0.125</v></c>', '12.5%'],
		['a number with a word in its format', '<c s="5"><v>3</v></c>', '3'],
		['the result of a formula', '<c><f>1+2</f><v>3</v></c>', '3'],
		['the text of a formula', '<c t="str"><f>A2</f><v>north</v></c>', 'north'],
		['yes and no', '<c t="b"><v>1</v></c>', 'true'],
		['a shared text with its runs', '<c t="s"><v>0</v></c>', 'Timișoara'],
		['signs that XML cannot hold', '<c t="inlineStr"><is><t>a_x0009_b &amp; c</t></is></c>', '"a\tb & c"']
	])('gives %s', (_, cell, expected) => {
		const texts = '<sst><si><r><t>Timi</t></r><r><t>șoara</t></r><rPh><t>x</t></rPh></si></sst>';
		const more = { 'xl/styles.xml': STYLES, 'xl/sharedStrings.xml': texts };
		expect(xlsxCells(cell, more).texts).toEqual({ 'a.xlsx/grid.csv': `${expected}\n` });
	});

	it('keeps cells in their columns, and says where a formula has no result or cells are merged', () => {
		const cells =
			'<c r="A1"><v>1</v></c><c r="C1"><f>NOW()</f></c><c r="D1" t="e"><f>A1/0</f><v>#DIV/0!</v></c><c r="E1"><v>5</v></c>';
		const { texts, problems } = xlsxCells(cells, {}, '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>');
		expect(texts['a.xlsx/grid.csv']).toBe('1,,,,5\n');
		expect(problems.map(({ severity, code, value }) => [severity, code, value])).toEqual([
			['error', 'cell-fault', 'C1'],
			['error', 'cell-fault', '#DIV/0!'],
			['warning', 'merged-cells', 'A1:B1']
		]);
	});

	it('says of macros that they are not run, and leaves out the sheet that explains the workbook', () => {
		const sheets = { 'Read me': xlsxRows(['Hello']), 'Group matrix': xlsxRows(['city_id']) };
		const { texts, problems } = read('a.xlsm', xlsxOf(sheets, { 'xl/vbaProject.bin': 'x' }));
		expect(Object.keys(texts)).toEqual(['a.xlsm/group_matrix.csv']);
		expect(problems.map(({ code }) => code)).toEqual(['macros']);
	});

	it('of one sheet is the table of its own name', () => {
		expect(Object.keys(read('cities.xlsx', xlsxOf({ Tabelle1: xlsxRows(['city_id']) })).texts)).toEqual([
			'cities.xlsx/cities.csv'
		]);
	});
});

describe('an ODS workbook', () => {
	const cell = (attributes: string, text = '') =>
		`<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`;
	it.each([
		['a number', cell('office:value-type="float" office:value="12.5"', '12,5'), '12.5'],
		['a percentage', cell('office:value-type="percentage" office:value="0.125"', '12,5 %'), '12.5%'],
		['a day', cell('office:value-type="date" office:date-value="2024-03-14"', '14.3.24'), '2024-03-14'],
		[
			'a day of midnight',
			cell('office:value-type="date" office:date-value="2024-03-14T00:00:00"'),
			'2024-03-14'
		],
		[
			'a month',
			cell('table:style-name="ce1" office:value-type="date" office:date-value="2024-03-01"'),
			'2024-03'
		],
		['yes and no', cell('office:value-type="boolean" office:boolean-value="true"', 'WAHR'), 'true'],
		[
			'a text with its paragraphs, spaces and links',
			cell('office:value-type="string"', 'a<text:s text:c="2"/><text:a>b</text:a></text:p><text:p>c'),
			'"a  b\nc"'
		],
		[
			'a text without the note on it',
			`<table:table-cell office:value-type="string"><office:annotation><text:p>note</text:p></office:annotation><text:p>x</text:p></table:table-cell>`,
			'x'
		]
	])('gives %s', (_, xml, expected) => {
		expect(odsCells(xml).texts).toEqual({ 'a.ods/grid.csv': `${expected}\n` });
	});

	it('repeats cells and rows as the workbook says, and never the empty rest of a sheet', () => {
		const rows =
			'<table:table-row><table:table-cell table:number-columns-repeated="2" office:value-type="string"><text:p>x</text:p></table:table-cell><table:table-cell table:number-columns-repeated="16382"/></table:table-row>' +
			'<table:table-row table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>' +
			odsRows(['last']);
		expect(read('a.ods', odsOf({ grid: rows })).texts).toEqual({ 'a.ods/grid.csv': 'x,x\nlast,\n' });
	});

	it('says where cells are merged or show a fault', () => {
		const { problems } = odsCells(
			`${cell('table:number-rows-spanned="3" office:value-type="string"', 'x')}${cell('table:formula="of:=1/0" office:value-type="string"', '#DIV/0!')}`
		);
		expect(problems.map(({ code, value }) => [code, value])).toEqual([
			['merged-cells', 'A1:A3'],
			['cell-fault', '#DIV/0!']
		]);
	});
});
