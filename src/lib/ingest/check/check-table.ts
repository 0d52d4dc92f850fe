import { camelCase, type AnyTable } from '../../schema/table.ts';
import { isOptional, metaOf, type Column, type ColumnMeta } from '../../schema/column.ts';
import type { Csv, CsvRow } from '../text/csv.ts';
import { error, shorten, warning, type Problem } from '../problem.ts';
import { readHeader } from './header.ts';
import { didYouMean } from './suggest.ts';

/** A row on its way into the dataset. */
export interface CheckedRow {
	readonly line: number;
	/** The trimmed cells by column name; columns that the file lacks are absent. */
	readonly cells: ReadonlyMap<string, string>;
	/** The fields by their name in the code; complete only where the row is sound. */
	readonly fields: Readonly<Record<string, unknown>>;
	/** The cells of a row that could not be read column by column; empty for any other row. */
	readonly loose: readonly string[];
}

/** One table of a dataset as read: all its rows, sound or not, and which of them are not. */
export interface CheckedTable {
	readonly table: AnyTable;
	readonly file: string;
	readonly delimiter: Csv['delimiter'];
	readonly rows: readonly CheckedRow[];
	/** False where the file or its header is at fault, so that no row can be used. */
	readonly usable: boolean;
	/** The columns of the table that the file has. */
	readonly columns: ReadonlySet<string>;
	readonly problems: readonly Problem[];
}

interface Field {
	readonly name: string;
	readonly field: string;
	readonly place: number | undefined;
	readonly column: Column;
	readonly meta: ColumnMeta;
	readonly optional: boolean;
}

/** Control characters and the sign that stands for a lost letter. */
// eslint-disable-next-line no-control-regex
const ODD_CHARACTER = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffd]/u;
/** No cell of ours is a book. */
const LONGEST_CELL = 50_000;

const rowProblem = (row: CsvRow, width: number, file: string): Problem | null => {
	const { line, cells, fault } = row;
	if (fault !== null)
		return error('bad-quote', { file, line, value: cells[0] ?? '' }, `${fault}; the row is not read`);
	if (cells.length === width) return null;
	const message = `the row has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'} where the header has ${width}`;
	return error('ragged-row', { file, line, value: cells[0] ?? '' }, message);
};

const wrongValue = (value: string, expected: string, meta: ColumnMeta): string =>
	`"${shorten(value)}" is not ${expected}${meta.choices === undefined ? '' : didYouMean(value, meta.choices)}`;

/** Reads one cell; the value is undefined where a problem was found. */
function readCell(field: Field, cell: string, place: { file: string; line: number }): [unknown, Problem[]] {
	const at = { ...place, column: field.name, value: cell };
	if (cell === '' && !field.optional)
		return [undefined, [error('missing-value', at, `the cell is empty; expected ${expectation(field)}`)]];
	if (cell.length > LONGEST_CELL) {
		const message = `the cell has ${cell.length} characters; ${LONGEST_CELL} is the limit`;
		return [undefined, [error('too-large', at, message)]];
	}
	const problems: Problem[] = [];
	if (ODD_CHARACTER.test(cell))
		problems.push(warning('odd-character', at, 'the cell holds characters that do not print or were lost'));
	const parsed = field.column.safeParse(cell === '' ? null : cell);
	if (parsed.success) return [parsed.data, problems];
	const expected = parsed.error.issues[0]?.message ?? expectation(field);
	problems.push(error('wrong-value', at, wrongValue(cell, expected, field.meta)));
	return [undefined, problems];
}

/** What the column takes, in the words of its own error message. */
const expectation = ({ column, meta }: Field): string => {
	if (meta.references !== undefined) return `an id of ${meta.references}.csv`;
	if (meta.kind === 'text') return meta.pattern === undefined ? 'a text' : message(column);
	return message(column);
};

/** The message that the column gives for a value that no column takes. */
const message = (column: Column): string => column.safeParse('\u0000').error?.issues[0]?.message ?? 'a value';

const fieldsOf = (table: AnyTable, places: ReadonlyMap<string, number>): Field[] =>
	Object.entries(table.columns).map(([name, column]) => ({
		name,
		field: camelCase(name),
		place: places.get(name),
		column,
		meta: metaOf(column),
		optional: isOptional(column)
	}));

function readRow(
	fields: readonly Field[],
	source: CsvRow,
	at: { file: string; problems: Problem[] }
): CheckedRow {
	const cells = new Map<string, string>();
	const values: Record<string, unknown> = {};
	for (const { name, field, place, column, optional, meta } of fields) {
		if (place === undefined) {
			if (optional) values[field] = column.parse(null);
			continue;
		}
		const cell = (source.cells[place] ?? '').trim();
		cells.set(name, cell);
		const where = { file: at.file, line: source.line };
		const [value, found] = readCell({ name, field, place, column, optional, meta }, cell, where);
		at.problems.push(...found);
		if (value !== undefined) values[field] = value;
	}
	return { line: source.line, cells, fields: values, loose: [] };
}

const unread = ({ line, cells, fault }: CsvRow, delimiter: string): CheckedRow => {
	const loose = fault === null ? cells : cells.flatMap((cell) => cell.split(delimiter));
	return { line, cells: new Map(), fields: {}, loose: loose.map((cell) => cell.trim()) };
};

/**
 * Checks the rows of a file against its table: header, width of the rows, values. All problems are
 * collected, and rows with an error are kept for the checks across tables.
 */
export function checkTable(table: AnyTable, file: string, csv: Csv & { header: CsvRow }): CheckedTable {
	const { delimiter } = csv;
	const header = readHeader(table, file, csv.header, csv.rows);
	const fields = fieldsOf(table, header.places);
	const problems = [...header.problems];
	const usable = !problems.some(({ severity }) => severity === 'error');
	const rows = csv.rows.map((source) => {
		if (header.places.size === 0) return unread(source, delimiter);
		const broken = rowProblem(source, header.width, file);
		if (broken === null) return readRow(fields, source, { file, problems });
		problems.push(broken);
		return unread(source, delimiter);
	});
	return { table, file, delimiter, rows, usable, columns: new Set(header.places.keys()), problems };
}
