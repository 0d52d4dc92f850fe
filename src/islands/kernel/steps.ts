/**
 * Where the keys of a keyboard lead from one place of a picture, or one cell of a table, to another. Pure: the page's
 * part is `arrow-keys.ts`.
 */

/** A place in a picture, in pixels; y grows downwards. */
export interface Spot {
	readonly x: number;
	readonly y: number;
}

/** A cell by its row and column, from 0. */
export interface CellAt {
	readonly row: number;
	readonly column: number;
}

/** The cells of a table, row by row; a cell that spans several stands in each of its columns. */
export type CellRows = readonly (readonly unknown[])[];

const AHEAD: Readonly<Record<string, readonly [x: number, y: number]>> = {
	ArrowRight: [1, 0],
	ArrowLeft: [-1, 0],
	ArrowDown: [0, 1],
	ArrowUp: [0, -1]
};

/** A place that lies straight ahead is preferred to a nearer one aside: a step aside counts as so many ahead. */
const ASIDE = 2;

/**
 * The next place of a picture. An arrow leads to the nearest place within 45 degrees of its direction, or, where there is
 * none, to what lies ahead at all; Home and End lead to the first and last, Page Down and Page Up along the given order.
 * @param spots in their order in text
 * @param from index of the place that is left
 * @param key as `KeyboardEvent.key` names it
 * @returns its index; `from` where nothing lies that way, null where the key is none of these
 */
export function nextSpot(spots: readonly Spot[], from: number, key: string): number | null {
	const last = spots.length - 1;
	if (key === 'Home') return 0;
	if (key === 'End') return last;
	if (key === 'PageDown') return Math.min(from + 1, last);
	if (key === 'PageUp') return Math.max(from - 1, 0);
	const ahead = AHEAD[key];
	const start = spots[from];
	if (!ahead || !start) return null;
	let best = from;
	let least = Infinity;
	for (const [index, spot] of spots.entries()) {
		if (index === from) continue;
		const cost =
			costOf(start, spot, ahead) ?? sameSpotCost(start, spot, (index - from) * (ahead[0] + ahead[1]));
		if (cost !== null && cost < least) [best, least] = [index, cost];
	}
	return best;
}

/** How far a place lies in a direction; those beside the 45 degrees come after all within; null behind. */
function costOf(from: Spot, to: Spot, [x, y]: readonly [number, number]): number | null {
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	const along = dx * x + dy * y;
	const aside = Math.abs(dx * y) + Math.abs(dy * x);
	if (along <= 0) return null;
	return along + ASIDE * aside + (aside > along ? 1e6 : 0);
}

/** Places that fall together follow each other in their order. */
const sameSpotCost = (from: Spot, to: Spot, order: number): number | null =>
	from.x === to.x && from.y === to.y && order > 0 ? order * 1e-6 : null;

/**
 * The next place of a list: down or right to the one after, up or left to the one before, Home and End to the ends.
 * @returns its index; `from` at an end, null where the key is none of these
 */
export function nextInLine(from: number, length: number, key: string): number | null {
	if (key === 'Home') return 0;
	if (key === 'End') return length - 1;
	const ahead = AHEAD[key];
	return ahead ? Math.min(Math.max(from + ahead[0] + ahead[1], 0), length - 1) : null;
}

/**
 * The next cell of a table: arrows by row and column, Home and End to the ends of the row. A step from a cell that spans
 * several rows or columns leaves it.
 * @param whole whether Home and End are meant of the table (with the control key)
 * @returns `from` where the table ends, null where the key is none of these
 */
export function nextCell(rows: CellRows, from: CellAt, key: string, whole = false): CellAt | null {
	if (key === 'Home') return { row: whole ? 0 : from.row, column: 0 };
	if (key === 'End') {
		const at = whole ? rows.length - 1 : from.row;
		return { row: at, column: (rows[at]?.length ?? 1) - 1 };
	}
	const ahead = AHEAD[key];
	if (!ahead) return null;
	const cell = rows[from.row]?.[from.column];
	const width = Math.max(...rows.map(({ length }) => length));
	let [at, column] = [from.row, from.column];
	// Past the other places of the same cell, and past rows that are too short.
	do [at, column] = [at + ahead[1], column + ahead[0]];
	while (at in rows && column >= 0 && column < width && isPassed(cellAt(rows, at, column), cell));
	return cellAt(rows, at, column) === undefined ? from : { row: at, column };
}

const isPassed = (at: unknown, left: unknown): boolean => at === undefined || at === left;
const cellAt = (rows: CellRows, row: number, column: number): unknown => rows[row]?.[column];

/**
 * Sets the cells of a table where they stand, with those that span several rows or columns in each of their places.
 * @param rows the cells of each row in their order
 */
export function spannedRows<C extends { readonly rowSpan: number; readonly colSpan: number }>(
	rows: readonly (readonly C[])[]
): readonly (readonly C[])[] {
	const placed: C[][] = rows.map(() => []);
	for (const [at, cells] of rows.entries()) {
		let column = 0;
		for (const cell of cells) {
			while (placed[at]![column] !== undefined) column++;
			for (let down = 0; down < cell.rowSpan && at + down < rows.length; down++)
				for (let over = 0; over < cell.colSpan; over++) placed[at + down]![column + over] = cell;
			column += cell.colSpan;
		}
	}
	return placed;
}
