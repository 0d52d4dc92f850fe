import { columnName } from './check/column-name.ts';
import type { Files } from './find-files.ts';
import type { Problem } from './problem.ts';
import type { PlacedProblem, ShownRow } from './placed-problem.ts';
import { parseCsv } from './text/csv.ts';
import { declaredDelimiter, guessDelimiter } from './text/delimiter.ts';
import { decode } from './text/decode.ts';
import { normaliseLineEnds, splitRecords } from './text/records.ts';
import type { SheetPlace } from './unpack.ts';
import { columnLetters } from './workbook/sheet.ts';

/** Where the lines of one file stand in a spreadsheet. */
interface FileRows {
	readonly rowOfLine: ReadonlyMap<number, number>;
	/** Column by its name in the contract, from 0. */
	readonly columns: ReadonlyMap<string, number>;
	readonly header: readonly string[];
	readonly rows: readonly ShownRow[];
	/** Place of a row in `rows` by its line. */
	readonly placeOfLine: ReadonlyMap<number, number>;
}

const NO_ROWS: FileRows = {
	rowOfLine: new Map(),
	columns: new Map(),
	header: [],
	rows: [],
	placeOfLine: new Map()
};

/** A spreadsheet counts records, blank ones too, where a file counts lines; a line `sep=` is not shown. */
function rowsOfLines(text: string): ReadonlyMap<number, number> {
	const declared = declaredDelimiter(text);
	const records = splitRecords(text, declared ?? guessDelimiter(text));
	const before = declared === null ? 1 : 0;
	return new Map(records.map(({ line }, index) => [line, index + before]));
}

function readRows(bytes: Uint8Array, sheet: SheetPlace | undefined): FileRows {
	const decoded = decode(bytes);
	if ('reason' in decoded) return NO_ROWS;
	const csv = parseCsv(decoded.text);
	const { header } = csv;
	if (header === null) return NO_ROWS;
	const rowOfLine = sheet?.rowOfLine ?? rowsOfLines(normaliseLineEnds(decoded.text.replace(/^\ufeff/u, '')));
	const columns = new Map<string, number>();
	header.cells.forEach((cell, place) => {
		const name = columnName(cell);
		if (!columns.has(name)) columns.set(name, place);
		// A column that the contract does not know is named as the file has it.
		if (!columns.has(cell.trim())) columns.set(cell.trim(), place);
	});
	return {
		rowOfLine,
		columns,
		header: header.cells,
		rows: csv.rows.map(({ line, cells }) => ({ row: rowOfLine.get(line) ?? line, cells })),
		placeOfLine: new Map(csv.rows.map(({ line }, place) => [line, place]))
	};
}

/** A row with the rows before and after it. */
export interface Neighbours {
	readonly header: readonly string[];
	readonly rows: readonly ShownRow[];
}

/** Finds where problems stand in the spreadsheets that their files come from. */
export class ProblemPlaces {
	readonly #files: Files;
	readonly #sheets: ReadonlyMap<string, SheetPlace>;
	readonly #read = new Map<string, FileRows>();

	constructor(files: Files, sheets: ReadonlyMap<string, SheetPlace>) {
		this.#files = files;
		this.#sheets = sheets;
	}

	/** The problem at its place. In a workbook, words on `cities.csv` speak of the sheet. */
	place(problem: Problem): PlacedProblem {
		const sheet = this.#sheets.get(problem.file);
		const { line, column } = problem;
		const rows = line === null && column === null ? NO_ROWS : this.#rowsOf(problem.file);
		const row = line === null ? null : (rows.rowOfLine.get(line) ?? line);
		const place = column === null ? undefined : rows.columns.get(column);
		return {
			...problem,
			given: sheet?.workbook ?? problem.file,
			sheet: sheet?.sheet ?? null,
			row,
			letters: row === null || place === undefined ? null : columnLetters(place),
			message: this.#sheets.size === 0 ? problem.message : inSheets(problem.message)
		};
	}

	/** The row of a problem between its neighbours; null where it is about no row. */
	neighbours({ file, line }: Pick<Problem, 'file' | 'line'>): Neighbours | null {
		if (line === null) return null;
		const { header, rows, placeOfLine } = this.#rowsOf(file);
		const place = placeOfLine.get(line);
		if (place === undefined) return null;
		return { header, rows: rows.slice(Math.max(0, place - 1), place + 2) };
	}

	#rowsOf(file: string): FileRows {
		const known = this.#read.get(file);
		if (known !== undefined) return known;
		const bytes = this.#files.get(file);
		const rows = bytes === undefined ? NO_ROWS : readRows(bytes, this.#sheets.get(file));
		this.#read.set(file, rows);
		return rows;
	}
}

const inSheets = (message: string): string =>
	message
		.replace(/(?:[^\s/"]+\/)?\b([a-z_]+)\.csv\b/gu, 'the sheet $1')
		.replace('no such file', 'no such sheet');
