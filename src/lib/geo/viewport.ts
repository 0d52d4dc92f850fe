import type { Box, Point } from './box.ts';

/** A part of the plane and the drawing that it fills. */
export interface Viewport {
	/** The part of the plane that is shown, in kilometres. */
	readonly frame: Box;
	/** Size of the drawing, in its own units. */
	readonly width: number;
	readonly height: number;
	/** Units of the drawing for a kilometre. */
	readonly scale: number;
}

/** A drawing of the frame that is `width` wide; its height follows from the frame. */
export const viewportOf = (frame: Box, width: number): Viewport => {
	const scale = width / frame.width;
	return { frame, width, height: frame.height * scale, scale };
};

/** From the plane to the drawing. */
export const toDrawing = ({ frame, scale }: Viewport, [x, y]: Point): Point => [
	(x - frame.x) * scale,
	(y - frame.y) * scale
];

/** Where a box of the plane lies in the drawing. */
export const boxInDrawing = (viewport: Viewport, box: Box): Box => {
	const [x, y] = toDrawing(viewport, [box.x, box.y]);
	return { x, y, width: box.width * viewport.scale, height: box.height * viewport.scale };
};
