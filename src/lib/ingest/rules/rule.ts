import type { CheckedRow, CheckedTable } from '../check/check-table.ts';
import type { CheckedTables } from '../check/ids.ts';
import type { Problem } from '../problem.ts';

/** A check that needs more than one cell: across columns, rows or tables. */
export type Rule = (tables: CheckedTables) => readonly Problem[];

/** The cell of a column, or the empty text where the row or the file lacks it. */
export const cellOf = (row: CheckedRow, column: string): string => row.cells.get(column) ?? '';

/** The rows of a table; none where the dataset lacks it. */
export const rowsOf = (tables: CheckedTables, name: string): readonly CheckedRow[] =>
	tables.get(name)?.rows ?? [];

/** Runs a check on every table that has all the columns. */
export const eachTableWith = (
	tables: CheckedTables,
	columns: readonly string[],
	check: (source: CheckedTable) => readonly Problem[]
): Problem[] =>
	[...tables.values()]
		.filter((source) => columns.every((column) => source.columns.has(column)))
		.flatMap((source) => check(source));
