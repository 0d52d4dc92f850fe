import type { Sheet } from './sheet.ts';

/** A sheet as the CSV file that the one loader reads, and where each line of it stands in the sheet. */
export interface SheetCsv {
	readonly text: string;
	/** The row of the sheet by the line of the text; both from 1. */
	readonly rowOfLine: ReadonlyMap<number, number>;
}

// Any cell with a mark of CSV or white space at an end is quoted; the others stay short.
const quoted = (cell: string): string =>
	/["\t\r\n;,]|^\s|\s$|^sep=/iu.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

const LINE_END = /\r\n?/gu;

/** Writes a sheet as CSV, every row as wide as its widest one, so that no row is ragged. */
export function sheetCsv({ rows }: Sheet): SheetCsv {
	let width = 0;
	for (const { cells } of rows) for (const column of cells.keys()) width = Math.max(width, column + 1);
	const rowOfLine = new Map<number, number>();
	const lines: string[] = [];
	let line = 1;
	for (const { number, cells } of rows) {
		const texts = Array.from({ length: width }, (_, column) =>
			(cells.get(column) ?? '').replace(LINE_END, '\n')
		);
		rowOfLine.set(line, number);
		lines.push(texts.map(quoted).join(','));
		for (const text of texts) for (const letter of text) if (letter === '\n') line += 1;
		line += 1;
	}
	return { text: lines.join('\n') + (lines.length > 0 ? '\n' : ''), rowOfLine };
}
