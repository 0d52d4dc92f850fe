import { error, type Problem } from '../problem.ts';
import { eachTableWith, type Rule } from './rule.ts';

/** Columns of `later.csv` that mean nothing without the column behind them. */
const PAIRS = [
	['record_table', 'record_id'],
	['record_id', 'record_table'],
	['end_date', 'date']
] as const;

/** A later fact names both the table and the id of the record that it updates, or neither; an end has a start. */
export const pairedCells: Rule = (tables) =>
	PAIRS.flatMap(([column, needed]) =>
		eachTableWith(tables, ['later_id', column], ({ file, rows }) =>
			rows.flatMap((row): Problem[] => {
				if (row.cell(column) === '' || row.cell(needed) !== '') return [];
				const at = { file, line: row.line, column: needed };
				return [error('missing-value', at, `the cell is empty, and ${column} says nothing without it`)];
			})
		)
	);
