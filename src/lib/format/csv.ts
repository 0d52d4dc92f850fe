import { guarded } from './formula-guard.ts';

/** A value of a table: a number stays one, null is an empty cell. */
export type CsvCell = string | number | null;

/**
 * Goes before the text in a file, so that spreadsheets read it as UTF-8: without it Excel shows "TimiÈ™oara". The
 * loader of this site and common libraries drop it.
 */
export const BYTE_ORDER_MARK = '\uFEFF';

const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/** A number without an exponent, which not every reader knows: `1e-7` is `0.0000001`. */
const plainNumber = (value: number): string =>
	/e/u.test(String(value))
		? value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 })
		: String(value);

function csvCell(cell: CsvCell): string {
	if (cell === null) return '';
	if (typeof cell === 'number') return plainNumber(cell);
	const text = guarded(cell);
	return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Rows as CSV by RFC 4180: commas, CRLF after each row, quotes where a value needs them. A text that a spreadsheet
 * would run as a formula starts with an apostrophe; numbers, also negative ones, stay numbers.
 */
export const toCsv = (rows: Iterable<readonly CsvCell[]>): string =>
	[...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
