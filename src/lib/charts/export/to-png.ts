import { drawnParts, hasInk, withoutFonts, withoutParts, type DrawnPart } from './drawn-parts.ts';

/** Points of the picture to one of the drawing: sharp on paper and on dense screens. */
const SCALE = 2;
/** How long a drawing waits for its fonts and pictures, in milliseconds. */
const PATIENCE = 3000;
const PAUSE = 40;

/** A drawing as PNG. */
export interface DrawnPng {
	readonly blob: Blob;
	/** Whether the site's own typeface could not be had: the labels are set in the reader's. */
	readonly isPlain: boolean;
}

type Paper = CanvasRenderingContext2D;

function paperOf(width: number, height: number): Paper {
	const canvas = document.createElement('canvas');
	canvas.width = width * SCALE;
	canvas.height = height * SCALE;
	const paper = canvas.getContext('2d', { willReadFrequently: true });
	if (!paper) throw new Error('no canvas');
	return paper;
}

/** Reads an SVG file as a picture of its own, and lets it draw. */
async function withPicture<Result>(
	svg: string,
	use: (image: HTMLImageElement) => Result
): Promise<Awaited<Result>> {
	const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		return await use(image);
	} finally {
		URL.revokeObjectURL(address);
	}
}

function draw(paper: Paper, image: HTMLImageElement): void {
	const { width, height } = paper.canvas;
	paper.clearRect(0, 0, width, height);
	paper.drawImage(image, 0, 0, width, height);
}

const pixelsOf = (paper: Paper, { x, y, width, height }: DrawnPart): Uint8ClampedArray =>
	paper.getImageData(
		Math.floor(x * SCALE),
		Math.floor(y * SCALE),
		Math.max(1, Math.ceil(width * SCALE)),
		Math.max(1, Math.ceil(height * SCALE))
	).data;

const later = (milliseconds: number): Promise<void> =>
	new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Draws an SVG file as PNG. A browser calls such a file read before the fonts and pictures inside it are: it is drawn
 * again until each label and picture has left ink, which is what differs from the same drawing without them. Where that
 * takes longer than `PATIENCE`, it is drawn in the reader's typeface, and says so.
 *
 * @throws Error where the browser cannot read the drawing or gives no picture
 */
export async function toPng(svg: string, width: number, height: number): Promise<DrawnPng> {
	const paper = paperOf(width, height);
	const parts = drawnParts(svg);
	const empty = await withPicture(withoutParts(svg), (image) => {
		draw(paper, image);
		return parts.map((part) => pixelsOf(paper, part));
	});
	const missing = (): number => parts.filter((part, at) => !hasInk(pixelsOf(paper, part), empty[at]!)).length;

	const inked = await withPicture(svg, async (image) => {
		const end = performance.now() + PATIENCE;
		draw(paper, image);
		let left = missing();
		while (left > 0 && performance.now() < end) {
			await later(PAUSE);
			draw(paper, image);
			left = missing();
		}
		return left;
	});
	// What has no ink without fonts either is no fault of theirs.
	const isPlain = inked > 0 && (await drawPlain(paper, svg, missing)) < inked;
	if (inked > 0 && !isPlain) await withPicture(svg, (image) => draw(paper, image));
	const blob = await new Promise<Blob | null>((resolve) => paper.canvas.toBlob(resolve, 'image/png'));
	if (!blob) throw new Error('no picture');
	return { blob, isPlain };
}

const drawPlain = (paper: Paper, svg: string, missing: () => number): Promise<number> =>
	withPicture(withoutFonts(svg), (image) => {
		draw(paper, image);
		return missing();
	});
