/** A row that is not drawn yet is taken to be so high where none is, in pixels. */
const LEAST_HEIGHT = 40;

/**
 * How many rows fill the window: those below it may follow in the next frame, so that a slow machine shows these sooner.
 *
 * @param room from where the rows begin to the end of the window, in pixels
 * @param heights of the rows in order, in pixels; 0 where one is not drawn yet, which is taken to be as high as the lowest
 */
export function fillWindow(room: number, heights: readonly number[]): number {
	const drawn = heights.filter((height) => height > 0);
	const least = drawn.length > 0 ? Math.min(...drawn) : LEAST_HEIGHT;
	let left = room;
	let count = 0;
	for (const height of heights) {
		if (left < 0) break;
		left -= height || least;
		count += 1;
	}
	return count;
}

/**
 * How many of the rows of a table fill the window. Asked before anything is changed, or the browser would lay the page out
 * for it.
 *
 * @param body where the rows begin
 * @param rows those to be shown, in order; null for one that does not stand in the table yet
 */
export function rowsInWindow(body: HTMLElement, rows: readonly (HTMLElement | null)[]): number {
	const room = innerHeight - body.getBoundingClientRect().top;
	return fillWindow(
		room,
		rows.map((row) => row?.offsetHeight ?? 0)
	);
}

/** The rows of a table below its head, as far as they are drawn. */
const drawnRows = (table: HTMLTableElement): HTMLElement[] =>
	[...table.rows].filter((row) => row.parentElement !== table.tHead && row.offsetHeight > 0);

/**
 * Shows rows of a table at its top, wherever they stand in it, and none else in the window. A move by style alone needs no new
 * boxes, so that a slow machine shows it sooner than rows set anew, which are to follow; `putBack` ends it.
 *
 * @param first rows of the table that are drawn, in the order in which they are to be seen
 */
export function showOnTop(table: HTMLTableElement, first: readonly HTMLElement[]): void {
	putBack(table);
	const boxes = new Map(drawnRows(table).map((row) => [row, row.getBoundingClientRect()]));
	const [begin] = boxes.values();
	let top = begin?.top ?? 0;
	const moves = new Map<HTMLElement, number>();
	for (const row of first) {
		const box = boxes.get(row);
		if (!box) continue;
		moves.set(row, top - box.top);
		top += box.height;
	}
	for (const [row, box] of boxes) {
		// Upwards, far out of the window: what hangs out below would make the page longer.
		const move = moves.get(row) ?? (box.top < innerHeight ? -innerHeight - box.bottom : 0);
		if (move !== 0) row.style.translate = `0 ${move}px`;
	}
}

/** Shows the rows of a table where they stand. */
export function putBack(table: HTMLTableElement): void {
	for (const { style } of table.rows) if (style.translate) style.translate = '';
}
