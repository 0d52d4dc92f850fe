/** How a document stands on an A4 page: what the Word file is written with, and what its pages are counted by. Points. */
export const PAPER = {
	width: 595.3,
	height: 841.9,
	/** On all four sides: 2 cm. */
	margin: 56.7
} as const;

/** Sizes of type. */
export const TYPE = { body: 10, quiet: 8, title: 16, heading: { 1: 13, 2: 11, 3: 10 } } as const;

/** White space around blocks. */
export const SPACE = { paragraph: 3, item: 1.5, heading: { before: 7, after: 2 }, cell: 2 } as const;

/** How far the text of a list stands in. */
export const INDENT = 14;

/** The room between the margins. */
export const ROOM = {
	width: PAPER.width - 2 * PAPER.margin,
	height: PAPER.height - 2 * PAPER.margin
} as const;

/** Of the page, a drawing takes so much at most: one that comes to stand at its foot leaves no more than that empty. */
const PICTURE_HEIGHT = 0.28;
/** A drawing is never larger than on the screen. */
const POINTS_A_PIXEL = 0.75;

/** The size of a drawing on paper. */
export function pictureSize({ width, height }: { readonly width: number; readonly height: number }): {
	readonly width: number;
	readonly height: number;
} {
	const scale = Math.min(POINTS_A_PIXEL, ROOM.width / width, (ROOM.height * PICTURE_HEIGHT) / height);
	return { width: width * scale, height: height * scale };
}
