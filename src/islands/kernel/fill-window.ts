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

const headsOf = (table: HTMLTableElement): HTMLElement[] => [
	...table.querySelectorAll<HTMLElement>('thead > tr > *')
];

/**
 * Keeps a table as long as it is for what scrolls, and its columns as wide as all its rows make them, while rows are out of
 * sight. Asked before anything is changed, as above.
 *
 * @param hasSameColumns whether what follows shows the columns that stand there; others find their own widths
 */
export function holdSize(table: HTMLTableElement, hasSameColumns: boolean): void {
	if (!hasSameColumns) letSizeGo(table);
	// Held already: what stands in it now is not all.
	if (table.style.marginBlockEnd) return;
	const heads = hasSameColumns ? headsOf(table) : [];
	const widths = heads.map((head) => head.getBoundingClientRect().width);
	table.style.marginBlockEnd = `${table.offsetHeight}px`;
	heads.forEach((head, at) => (head.style.minWidth = `${widths[at]}px`));
}

/** Lets a table find its own size again. */
export function letSizeGo(table: HTMLTableElement): void {
	for (const { style } of [table, ...headsOf(table)]) style.marginBlockEnd = style.minWidth = '';
}
