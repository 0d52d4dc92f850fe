import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { datasetIn } from '../../src/hosts/build.ts';
import { networkWorkbook } from '../../src/lib/tables/network-workbook.ts';
import { networkTables } from '../../src/lib/tables/site-tables.ts';
import { tableCells } from '../../src/lib/tables/table-cells.ts';
import { odsOf, odsRows, zipOf } from './workbooks.ts';

/** A file as a browser test chooses it. */
export interface ChosenFile {
	readonly name: string;
	readonly mimeType: string;
	readonly buffer: Buffer;
}

const chosen = (name: string, bytes: Uint8Array | string): ChosenFile => ({
	name,
	mimeType: name.endsWith('.csv') ? 'text/csv' : 'application/octet-stream',
	buffer: Buffer.from(bytes as Uint8Array)
});

/** The tables of a folder as single files. */
export const asCsvFiles = (folder: string): ChosenFile[] =>
	readdirSync(folder)
		.filter((name) => name.endsWith('.csv'))
		.map((name) => chosen(name, readFileSync(join(folder, name))));

/** The tables of a folder as a workbook, as this site writes it. */
export const asXlsx = (folder: string, name: string): ChosenFile =>
	chosen(name, networkWorkbook(datasetIn(folder)));

/** The tables of a folder as a ZIP. */
export const asZip = (folder: string, name: string): ChosenFile =>
	chosen(name, zipOf(Object.fromEntries(asCsvFiles(folder).map((file) => [file.name, file.buffer]))));

const escaped = (cell: unknown): string =>
	String(cell ?? '')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;');

/** The tables of a folder as an OpenDocument workbook. */
export function asOds(folder: string, name: string): ChosenFile {
	const sheets = networkTables(datasetIn(folder)).flatMap(({ table, rows }) => {
		if (rows.length === 0) return [];
		const cells = tableCells(table, rows);
		const lines = [cells.columns, ...cells.rows.map((row) => row.map(escaped))];
		return [[table.name, odsRows(...lines)] as const];
	});
	return chosen(name, odsOf(Object.fromEntries(sheets)));
}
