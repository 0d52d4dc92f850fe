import type { AnyTable } from '../schema/table.ts';
import { checkTable, type CheckedTable } from './check/check-table.ts';
import { checkKeys } from './check/keys.ts';
import { error, warning, type Problem } from './problem.ts';
import type { LetterHints } from './letters/hints.ts';
import { parseCsv, type Csv } from './text/csv.ts';
import { decode, type Encoding } from './text/decode.ts';

/** Files above this size are refused; a network of 1,000 cities stays far below. */
export const LARGEST_FILE = 32 * 1024 * 1024;

/** A file that could be read as its table, and how. */
export interface ReadTable {
	readonly encoding: Encoding;
	readonly checked: CheckedTable;
}

/** What came of one file: null where there is no table in it. */
export interface TableReading {
	readonly read: ReadTable | null;
	readonly problems: readonly Problem[];
}

const refuse = (problem: Problem): TableReading => ({ read: null, problems: [problem] });

/** A file of a dataset, and what the dataset tells of its letters where the file does not say its encoding. */
export interface TableFile {
	readonly file: string;
	readonly bytes: Uint8Array;
	readonly hints: () => LetterHints;
}

/** No id begins with #: such a line is an example or a remark of the workbook to fill in, and no row. */
const withoutRemarks = (csv: Csv): Csv => ({
	...csv,
	rows: csv.rows.filter(({ cells }) => !(cells[0] ?? '').trimStart().startsWith('#'))
});

/** Reads one file as far as it goes, from its bytes to checked rows. Never throws. */
export function readTable(table: AnyTable, { file, bytes, hints }: TableFile): TableReading {
	if (bytes.length > LARGEST_FILE) {
		const message = `the file is larger than ${LARGEST_FILE / 1024 / 1024} MB, which is the limit`;
		return refuse(error('too-large', { file }, message));
	}
	const decoded = decode(bytes, hints);
	if ('reason' in decoded) return refuse(error('not-csv', { file }, decoded.reason));
	const { encoding, text, doubt } = decoded;
	const csv = withoutRemarks(parseCsv(text));
	const { header } = csv;
	if (header === null) return refuse(error('not-csv', { file }, 'the file is empty; expected a header row'));
	const checked = checkTable(table, file, { ...csv, header });
	const doubts = doubt === null ? [] : [warning('encoding', { file, value: encoding }, doubt)];
	return { read: { encoding, checked }, problems: [doubts, checked.problems, checkKeys(checked)].flat() };
}
