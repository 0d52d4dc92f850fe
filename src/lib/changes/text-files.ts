import { stem, type Files } from '../ingest/find-files.ts';
import { parseCsv } from '../ingest/text/csv.ts';
import { decode } from '../ingest/text/decode.ts';
import type { TextTable, TextTables } from './tables.ts';

/** Names of files that are no tables of the data: the log of changes is not part of what it logs. */
const LOG = 'changes';

/** A CSV file as cells. Throws where it is not text or has no header. */
export function textTable(file: string, bytes: Uint8Array): TextTable {
	const decoded = decode(bytes);
	if (!('text' in decoded)) throw new Error(`${file} is not text that can be read`);
	const { header, rows } = parseCsv(decoded.text);
	if (header === null) throw new Error(`${file} is empty`);
	const faulty = rows.find(({ fault }) => fault !== null);
	if (faulty) throw new Error(`${file}:${faulty.line}: ${faulty.fault}`);
	return { columns: header.cells, rows: rows.map(({ cells }) => cells) };
}

/** The CSV files of a folder as tables, without the log of changes; those in folders below it are left out. */
export const textTables = (files: Files): TextTables =>
	new Map(
		[...files]
			.filter(([path]) => /^[^/]+\.csv$/iu.test(path) && stem(path) !== LOG)
			.map(([path, bytes]) => [stem(path), textTable(path, bytes)])
	);

const quoted = (cell: string): string =>
	/[",\r\n]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** A table as the CSV of the shipped folders: UTF-8, commas, line feeds, quotes where a cell needs them. */
export const textOf = ({ columns, rows }: TextTable): string =>
	[columns, ...rows].map((row) => `${row.map(quoted).join(',')}\n`).join('');
