import Papa from 'papaparse';
import { isBlank } from '../../domain/invisible.ts';
import { separatorLine, guessDelimiter, type Delimiter } from './delimiter.ts';
import { normaliseLineEnds, splitRecords, type RawRecord } from './records.ts';

/** One row of a file: its cells as written, and the physical line on which it starts. */
export interface CsvRow {
	readonly line: number;
	readonly cells: readonly string[];
	/** What is wrong with its quotes, in which case `cells` holds the line as it stands; else null. */
	readonly fault: string | null;
}

export interface Csv {
	readonly delimiter: Delimiter;
	/** The first row that is not blank; null where the text has none. */
	readonly header: CsvRow | null;
	/** Every other row that is not blank. */
	readonly rows: readonly CsvRow[];
}

const isBlankRow = (row: CsvRow): boolean => row.cells.every(isBlank);

/** The cells of one record. Records are cut beforehand, because papaparse counts records and not lines. */
const readCells = (record: RawRecord, delimiter: Delimiter): CsvRow => {
	const { line, text, fault } = record;
	if (fault !== null) return { line, cells: [text], fault };
	if (!text.includes('"')) return { line, cells: text.split(delimiter), fault };
	// The line end makes papaparse accept spaces after the last closing quote, as it does after the others.
	const { data } = Papa.parse<string[]>(`${text}\n`, { delimiter, newline: '\n' });
	return { line, cells: data[0] ?? [], fault: null };
};

/**
 * Reads CSV text (RFC 4180, and what spreadsheets make of it): comma, semicolon, tab or bar, guessed from the
 * header or declared by `sep=`; any line ends, mixed too; quoted line breaks; blank rows are left out.
 * Line numbers are those of the file. Never throws; broken quotes come back as a row with a fault.
 */
export function parseCsv(source: string): Csv {
	const text = normaliseLineEnds(source.replace(/^\ufeff/u, ''));
	const declared = separatorLine(text);
	const delimiter = declared?.delimiter ?? guessDelimiter(text);
	// Only line ends stay of a line that declares the delimiter, so that the others keep their numbers.
	const length = declared?.length ?? 0;
	const table = text.slice(0, length).replace(/[^\n]/gu, '') + text.slice(length);
	const [header, ...rest] = splitRecords(table, delimiter)
		.map((record) => readCells(record, delimiter))
		.filter((row) => !isBlankRow(row));
	return { delimiter, header: header ?? null, rows: rest };
}
