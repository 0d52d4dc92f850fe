/** Where bars start, how long they may be, and what the whole length stands for. */
export interface Track {
	readonly x: number;
	readonly width: number;
	readonly total: number;
}

export interface PlacedPart {
	readonly x: number;
	readonly width: number;
}

/** As fine as is seen: longer numbers weigh on the page. */
const tenths = (size: number): number => Math.round(size * 10) / 10;

/**
 * Sets the parts of a bar end to end on a track, each as long as its share of the total. What is larger than the total
 * ends where the track ends. Written out rather than asked of d3, since it also runs in a reader's browser.
 */
export function placeParts(
	sizes: readonly number[],
	{ x: start, width, total }: Track
): readonly PlacedPart[] {
	let x = start;
	return sizes.map((size) => {
		const length = total > 0 ? (Math.min(size, total) / total) * width : 0;
		// What is left of the track may come out a rounding error below nothing.
		const part = { x, width: tenths(Math.max(Math.min(length, start + width - x), 0)) };
		x = tenths(x + part.width);
		return part;
	});
}
