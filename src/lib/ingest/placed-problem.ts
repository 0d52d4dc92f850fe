import type { Problem } from './problem.ts';

/** A row as the spreadsheet shows it. */
export interface ShownRow {
	/** Its number in the spreadsheet, from 1. */
	readonly row: number;
	readonly cells: readonly string[];
}

/** A problem at the place where a spreadsheet shows it. */
export interface PlacedProblem extends Problem {
	/** The file that was given: of a sheet its workbook, of a file in a ZIP the path with the ZIP. */
	readonly given: string;
	/** Name of the sheet; null where the file is no workbook. */
	readonly sheet: string | null;
	/** Row as the spreadsheet numbers it; null where the problem is the file. */
	readonly row: number | null;
	/** Letters of the column, such as C; null where the problem is no single cell. */
	readonly letters: string | null;
}

/** `C7` where the problem is a cell, `7` where it is a row, null where it is the file. */
export const cellOf = ({ row, letters }: Pick<PlacedProblem, 'row' | 'letters'>): string | null =>
	row === null ? null : `${letters ?? ''}${row}`;

/** `network.xlsx, sheet cities`, or the file alone. */
export const placeOf = ({ given, sheet }: Pick<PlacedProblem, 'given' | 'sheet'>): string =>
	sheet === null ? given : `${given}, sheet ${sheet}`;
