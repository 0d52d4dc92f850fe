import { camelCase } from '../../schema/table.ts';
import { error } from '../problem.ts';
import { eachTableWith, type Rule } from './rule.ts';

/** The upper end of a range is not below its value. */
export const valueRange: Rule = (tables) =>
	eachTableWith(tables, ['value', 'value_max'], ({ file, rows }) =>
		rows.flatMap((row) => {
			const { value, valueMax } = row.fields;
			if (typeof value !== 'number' || typeof valueMax !== 'number' || value <= valueMax) return [];
			const at = { file, line: row.line, column: 'value_max', value: row.cell('value_max') };
			return [
				error('wrong-range', at, `${valueMax} is less than the value, ${value}; expected the upper end`)
			];
		})
	);

/** The columns that hold the start and the end of something. */
const DATE_COLUMNS = [
	['start', 'end'],
	['date', 'end_date']
] as const;

/**
 * An end is not before its start. Dates differ in precision, so they are compared as far as both go:
 * 2024-10 ends no earlier than 2024-10-02.
 */
export const dateRange: Rule = (tables) =>
	DATE_COLUMNS.flatMap(([from, to]) =>
		eachTableWith(tables, [from, to], ({ file, rows }) =>
			rows.flatMap((row) => {
				const [start, end] = [row.fields[camelCase(from)], row.fields[camelCase(to)]];
				if (typeof start !== 'string' || typeof end !== 'string') return [];
				const shared = Math.min(start.length, end.length);
				if (start.slice(0, shared) <= end.slice(0, shared)) return [];
				const at = { file, line: row.line, column: to, value: row.cell(to) };
				return [error('wrong-range', at, `${end} is before the start, ${start}`)];
			})
		)
	);
