import { error, warning, type Problem } from '../problem.ts';
import { columnLetters, type Sheet } from './sheet.ts';

/** `Group matrix` to `group_matrix`: a sheet is named as people name things. */
export const tableName = (name: string): string =>
	name
		.trim()
		.toLowerCase()
		.replace(/[\s-]+/gu, '_')
		.replaceAll('/', '_');

/**
 * What is wrong with a cell of a sheet, at its line in the CSV that stands for the sheet.
 */
export function sheetProblem(
	fault: Sheet['faults'][number],
	file: string,
	lineOfRow: ReadonlyMap<number, number>
): Problem {
	const { kind, row, column, value } = fault;
	const cell = `${columnLetters(column)}${row}`;
	const at = { file, line: lineOfRow.get(row) ?? null, value: value === '' ? cell : value };
	if (kind === 'merged')
		return warning(
			'merged-cells',
			at,
			`the cells ${value} are merged: only ${cell} holds their value, the others read as empty; unmerge them and fill each`
		);
	if (kind === 'error')
		return error(
			'cell-fault',
			at,
			`${cell} shows ${value}: its formula has no result; mend the formula or write the value`
		);
	return error(
		'cell-fault',
		at,
		`${cell} holds a formula that was saved without its result; open the workbook, save it, or write the value`
	);
}
