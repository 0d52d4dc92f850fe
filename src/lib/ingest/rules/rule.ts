import type { CheckedTable } from '../check/check-table.ts';
import type { CheckedRow } from '../check/checked-row.ts';
import type { CheckedTables } from '../check/ids.ts';
import type { Problem } from '../problem.ts';

/** A check that needs more than one cell: across columns, rows or tables. */
export type Rule = (tables: CheckedTables) => readonly Problem[];

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
