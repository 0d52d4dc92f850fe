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
