import { metaOf } from '../../schema/column.ts';
import type { CheckedTable } from '../check/check-table.ts';
import { warning, type Problem } from '../problem.ts';
import { type Rule } from './rule.ts';

/** One to three digits, a mark, three digits: a decimal number, or thousands. */
const AMBIGUOUS = /^-?[1-9]\d{0,2}([.,])\d{3}$/u;
const DECIMAL = /^-?\d+([.,])\d+$/u;

const numericCells = ({ table, rows }: CheckedTable): { line: number; column: string; value: string }[] =>
	Object.entries(table.columns)
		.filter(([, column]) => metaOf(column).kind === 'number')
		.flatMap(([column]) => rows.map((row) => ({ line: row.line, column, value: row.cell(column) })));

const checkMarks = (source: CheckedTable): Problem[] => {
	const cells = numericCells(source);
	const marks = new Set<string>();
	for (const { value } of cells) if (!AMBIGUOUS.test(value)) marks.add(DECIMAL.exec(value)?.[1] ?? '');
	const usual = source.delimiter === ',' ? '.' : ',';
	return cells.flatMap(({ line, column, value }) => {
		const mark = AMBIGUOUS.exec(value)?.[1];
		if (mark === undefined) return [];
		const other = mark === '.' ? ',' : '.';
		if (!marks.has(other) && (marks.has(mark) || mark === usual || mark === '.')) return [];
		const read = Number(value.replace(',', '.'));
		const message = `"${value}" is read as ${read}, not as ${value.replace(mark, '')}; write it without thousands separators, or with another decimal`;
		return [warning('ambiguous-number', { file: source.file, line, column, value }, message)];
	});
};

/**
 * Says so where a number could be thousands: `3,737` in a file whose other decimals have a point, or
 * `3.737` where they have a comma. The file's own clear decimals decide; where it has none, a comma in a
 * comma-separated file is suspect. The number is read as a decimal either way.
 */
export const decimalMarks: Rule = (tables) => [...tables.values()].flatMap(checkMarks);
