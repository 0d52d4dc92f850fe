import type { HostileFiles } from './hostile-files.ts';
import { odsOf, odsRows, smallestRows, xlsxOf, xlsxRows, zipOf } from './workbooks.ts';

const file = (name: string, bytes: Uint8Array) => () => new Map([[name, bytes]]);

const sheets = (
	changes: Parameters<typeof smallestRows>[0] = {},
	write: (...rows: readonly (readonly string[])[]) => string = xlsxRows
): Record<string, string> =>
	Object.fromEntries(Object.entries(smallestRows(changes)).map(([name, rows]) => [name, write(...rows)]));

const whole = () => xlsxOf(sheets());
const utf16 = (text: string): number[] => Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]);
const OLD = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Workbooks that somebody might give. */
export const HOSTILE_BOOKS: readonly HostileFiles[] = [
	{
		name: 'a sound XLSX workbook',
		files: () => new Map([['a.xlsx', whole()]]),
		says: /empty-table/,
		loads: true
	},
	{
		name: 'a sound ODS workbook',
		files: () => new Map([['a.ods', odsOf(sheets({}, odsRows))]]),
		says: /empty-table/,
		loads: true
	},
	{
		name: 'a workbook with another ending',
		files: () => new Map([['a.dat', whole()]]),
		says: /empty-table/,
		loads: true
	},
	{
		name: 'a workbook called CSV',
		files: () => new Map([['network.csv', whole()]]),
		says: /empty-table/,
		loads: true
	},
	{
		name: 'half a workbook',
		files: () => new Map([['a.xlsx', whole().slice(0, 1200)]]),
		says: /not-readable.*damaged or only half/,
		loads: false
	},
	{
		name: 'a workbook with a damaged byte',
		files: () => new Map([['a.xlsx', whole().fill(0xff, 60, 64)]]),
		says: /not-readable.*damaged/,
		loads: false
	},
	{
		name: 'a workbook protected by a password',
		files: file(
			'a.xlsx',
			Uint8Array.from([...OLD, ...new Array<number>(200).fill(0), ...utf16('EncryptedPackage')])
		),
		says: /not-readable.*password/,
		loads: false
	},
	{
		name: 'an ODS protected by a password',
		files: () => new Map([['a.ods', odsOf({}, { 'META-INF/manifest.xml': '<manifest:encryption-data/>' })]]),
		says: /not-readable.*password/,
		loads: false
	},
	{
		name: 'an old workbook',
		files: file('a.xls', Uint8Array.from([...OLD, ...new Array<number>(600).fill(0)])),
		says: /not-readable.*\.xls/,
		loads: false
	},
	{
		name: 'a binary workbook',
		files: () => new Map([['a.xlsb', zipOf({ 'xl/workbook.bin': 'x' })]]),
		says: /not-readable.*xlsb/,
		loads: false
	},
	{
		name: 'a text document',
		files: () => new Map([['a.docx', zipOf({ 'word/document.xml': 'x' })]]),
		says: /not-readable.*text document/,
		loads: false
	},
	{
		name: 'a Numbers document',
		files: () => new Map([['a.numbers', zipOf({ 'Index/Document.iwa': 'x' })]]),
		says: /not-readable.*Numbers/,
		loads: false
	},
	{
		name: 'a workbook with macros',
		files: () => new Map([['a.xlsm', xlsxOf(sheets(), { 'xl/vbaProject.bin': 'x' })]]),
		says: /warning macros/,
		loads: true
	},
	{
		name: 'merged cells',
		files: () =>
			new Map([
				[
					'a.xlsx',
					xlsxOf({
						...sheets(),
						grid: `${xlsxRows(...smallestRows().grid!)}<mergeCells><mergeCell ref="A2:A3"/></mergeCells>`
					})
				]
			]),
		says: /merged-cells.*A2:A3/,
		loads: true
	},
	{
		name: 'a formula without a result',
		files: () =>
			new Map([
				[
					'a.xlsx',
					xlsxOf({
						...sheets(),
						grid: xlsxRows(...smallestRows().grid!).replace(
							'<c t="inlineStr"><is><t>Boats</t></is></c>',
							'<c><f>A1</f></c>'
						)
					})
				]
			]),
		says: /cell-fault.*E2/,
		loads: false
	},
	{
		name: 'a date where none belongs',
		files: () =>
			new Map([
				[
					'a.xlsx',
					xlsxOf(sheets({ grid: 'entry_id,city_id,theme_id,kind,text\ne1,seeau,2024-03-14,need,A' }))
				]
			]),
		says: /unknown-id|wrong-value/,
		loads: false
	},
	{
		name: 'two sheets of one name',
		files: () => new Map([['a.xlsx', xlsxOf({ ...sheets(), 'Grid ': xlsxRows(['a']) })]]),
		says: /ambiguous-table/,
		loads: false
	},
	{
		name: 'a sheet of no table',
		files: () => new Map([['a.xlsx', xlsxOf({ ...sheets(), Budget: xlsxRows(['a'], ['b']) })]]),
		says: /unknown-file/,
		loads: true
	},
	{
		name: 'a workbook without sheets',
		files: () => new Map([['a.xlsx', xlsxOf({})]]),
		says: /not-readable.*no sheet/,
		loads: false
	},
	{
		name: 'entities that grow',
		files: () =>
			new Map([
				[
					'a.xlsx',
					xlsxOf({
						...sheets(),
						more: `<!DOCTYPE x [<!ENTITY a "${'b'.repeat(50)}">]>${xlsxRows(['&a;&a;&a;'])}`
					})
				]
			]),
		says: /unknown-file/,
		loads: true
	},
	{
		name: 'an ODS of a billion cells',
		files: () =>
			new Map([
				[
					'a.ods',
					odsOf({
						grid: '<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="1024" office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>'
					})
				]
			]),
		says: /not-readable.*cells/,
		loads: false
	},
	{
		name: 'tags that are never closed',
		files: () => new Map([['a.xlsx', xlsxOf({ grid: '<sheetData><row><c t="inlineStr"><is><t>entry_id' })]]),
		says: /missing-table|not-csv|missing-column/,
		loads: false
	}
];
