/** One cell of a sheet: what it shows, as text; null where a formula or a fault of the sheet leaves no value. */
export interface SheetRow {
	/** As the spreadsheet numbers it, from 1. */
	readonly number: number;
	/** Text of each filled cell by its column, from 0. */
	readonly cells: ReadonlyMap<number, string>;
}

/** A cell or range that cannot be read as it stands, and why. */
export interface SheetFault {
	readonly kind: 'merged' | 'formula' | 'error';
	readonly row: number;
	readonly column: number;
	/** What the message names: a range, an error value. */
	readonly value: string;
}

/** One sheet of a workbook: the rows that hold something. */
export interface Sheet {
	readonly name: string;
	readonly hidden: boolean;
	readonly rows: readonly SheetRow[];
	readonly faults: readonly SheetFault[];
}

/** 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
	let letters = '';
	for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
		letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
	return letters;
}

/** `C7` to its column, from 0, and row; null where it is no address of a cell. */
export function cellAddress(address: string): { column: number; row: number } | null {
	const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(address) ?? [];
	if (letters === undefined || digits === undefined) return null;
	const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
	return { column, row: Number(digits) };
}

/** A number as a spreadsheet shows it: to fifteen digits, which drops what binary fractions add. */
export const numberText = (value: number): string => String(Number(value.toPrecision(15)));

/** More cells than this are no table of ours. */
export const MOST_CELLS = 5_000_000;
