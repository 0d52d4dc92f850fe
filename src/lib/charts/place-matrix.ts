import { textWidth, widestText } from '../geo/labels/text-width.ts';
import type { BlockSign } from '../geo/labels/block-size.ts';
import { wrap } from './export/frame-svg.ts';

/** A cell of a matrix: a sign, words, both, or neither. */
export interface MatrixCell {
	readonly sign?: BlockSign;
	readonly text: string;
}

export interface MatrixRow {
	readonly id: string;
	readonly label: string;
	/** Where its name leads. */
	readonly href: string;
	/** One for each column. */
	readonly cells: readonly MatrixCell[];
}

export interface PlacedMatrix {
	readonly width: number;
	readonly height: number;
	/** Names of the columns with where each begins. */
	readonly heads: readonly { readonly label: string; readonly x: number }[];
	readonly rows: readonly {
		readonly row: MatrixRow;
		readonly y: number;
		readonly height: number;
		/** The name, in as many lines as it takes. */
		readonly lines: readonly string[];
	}[];
}

/** Sizes in the unit of the drawing; the component draws with the same. */
export const MATRIX = { type: 14, line: 18, row: 28, head: 28, sign: 9, gap: 16 } as const;

/** Room of a cell: its sign, its words, and the gap to the next. */
const roomOf = ({ sign, text }: MatrixCell): number =>
	(sign ? 2 * MATRIX.sign + 6 : 0) + (text === '' ? 0 : textWidth(text, MATRIX.type)) + MATRIX.gap;

/**
 * Places names of rows, columns and cells. A column is as wide as its widest cell; names take what is left, and more
 * lines where that is little.
 *
 * @param least width of the drawing, which grows where the cells need more
 */
export function placeMatrix(
	columns: readonly string[],
	rows: readonly MatrixRow[],
	least: number
): PlacedMatrix {
	const widths = columns.map((label, at) =>
		rows.reduce(
			(widest, { cells }) => Math.max(widest, roomOf(cells[at] ?? { text: '' })),
			// Heads are set in bold.
			textWidth(label, MATRIX.type) * 1.1 + MATRIX.gap
		)
	);
	const cells = widths.reduce((sum, width) => sum + width, 0);
	const longest = widestText(
		rows.map(({ label }) => label),
		MATRIX.type
	);
	const names = Math.max(Math.min(longest + MATRIX.gap, least - cells), least * 0.25);
	let x = names;
	const heads = columns.map((label, at) => {
		const head = { label, x };
		x += widths[at]!;
		return head;
	});
	let y: number = MATRIX.head;
	const placed = rows.map((row) => {
		const lines = wrap(row.label, names - MATRIX.gap, MATRIX.type);
		const height = MATRIX.row + Math.max(0, lines.length - 1) * MATRIX.line;
		const at = { row, y, height, lines };
		y += height;
		return at;
	});
	return { width: Math.ceil(Math.max(names + cells, least)), height: y, heads, rows: placed };
}
