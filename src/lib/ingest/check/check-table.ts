import { isBlank } from '../../domain/invisible.ts';
import { metaOf } from '../../schema/column.ts';
import type { AnyTable } from '../../schema/table.ts';
import type { Csv, CsvRow } from '../text/csv.ts';
import { error, type Problem } from '../problem.ts';
import { fieldsOf, readCell, type Field } from './check-cell.ts';
import { ReadRow, unreadRow, type CheckedRow } from './checked-row.ts';
import { readHeader, type Header } from './header.ts';

/** One table of a dataset as read: all its rows, sound or not. */
export interface CheckedTable {
	readonly table: AnyTable;
	readonly file: string;
	readonly delimiter: Csv['delimiter'];
	readonly rows: readonly CheckedRow[];
	/** False where the header is at fault, so that no row can be used. */
	readonly usable: boolean;
	/** The columns of the table that the file has. */
	readonly columns: ReadonlySet<string>;
	readonly problems: readonly Problem[];
}

const rowProblem = (row: CsvRow, width: number, file: string): Problem | null => {
	const { line, cells, fault } = row;
	const at = { file, line, value: cells[0] ?? '' };
	if (fault !== null) return error('bad-quote', at, `${fault}; the row is not read`);
	if (cells.length === width) return null;
	const message = `the row has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'} where the header has ${width}`;
	return error('ragged-row', at, message);
};

/** The decimals of numbers that end in zeros, which the value alone does not keep; null where no number does. */
function printedDecimals(fields: readonly Field[], cells: readonly string[]): Record<string, number> | null {
	const decimals = fields.flatMap(({ field, place, column }): [string, number][] => {
		if (place === undefined || metaOf(column).kind !== 'number') return [];
		const [, printed] = /^-?\d+[.,](\d*0)$/u.exec(cells[place] ?? '') ?? [];
		return printed === undefined ? [] : [[field, printed.length]];
	});
	return decimals.length === 0 ? null : Object.fromEntries(decimals);
}

function readRow(fields: readonly Field[], source: CsvRow, context: Context): CheckedRow {
	const { file, header, problems } = context;
	const cells = source.cells.map((cell) => (isBlank(cell) ? '' : cell.trim()));
	const report = { file, line: source.line, problems };
	const values: Record<string, unknown> = {};
	for (const field of fields) {
		const { place } = field;
		if (place === undefined && !field.optional) continue;
		const value =
			place === undefined ? field.column.parse(null) : readCell(field, cells[place] ?? '', report);
		if (value !== undefined) values[field.field] = value;
	}
	const decimals = printedDecimals(fields, cells);
	if (decimals !== null) values['decimals'] = decimals;
	return new ReadRow(source.line, cells, header.places, values);
}

interface Context {
	readonly file: string;
	readonly header: Header;
	readonly problems: Problem[];
}

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
		if (header.places.size === 0) return unreadRow(source, delimiter);
		const broken = rowProblem(source, header.width, file);
		if (broken === null) return readRow(fields, source, { file, header, problems });
		problems.push(broken);
		return unreadRow(source, delimiter);
	});
	return { table, file, delimiter, rows, usable, columns: new Set(header.places.keys()), problems };
}
