import { boxAround, boxAt, boxCentre, grow, type Box, type Point } from './box.ts';

export interface FrameRules {
	/** The frame is drawn within this box of the plane. */
	readonly within: Box;
	/** Margin around the outermost points, as a part of the longer side. */
	readonly margin: number;
	/** No side of the frame is shorter (kilometres): one city needs a country around it to be found. */
	readonly leastSide: number;
	/** Narrowest and widest shape, as width by height. */
	readonly shape: readonly [number, number];
}

/**
 * The part of the plane to draw for these points: all of them with a margin, in a bearable shape.
 * With no points it is everything that may be shown.
 */
export function fitFrame(points: readonly Point[], { within, margin, leastSide, shape }: FrameRules): Box {
	const around = points.length > 0 ? boxAround(points) : within;
	const padded = grow(around, margin * Math.max(around.width, around.height));
	let width = Math.max(padded.width, leastSide);
	let height = Math.max(padded.height, leastSide);
	if (width / height < shape[0]) width = height * shape[0];
	if (width / height > shape[1]) height = width / shape[1];
	return moveWithin(boxAt(boxCentre(around), width, height), within);
}

/** Moves the box into the limits; a side that is longer than they are is cut to them. */
function moveWithin(box: Box, limits: Box): Box {
	const width = Math.min(box.width, limits.width);
	const height = Math.min(box.height, limits.height);
	const [centreX, centreY] = boxCentre(box);
	return {
		x: Math.min(Math.max(centreX - width / 2, limits.x), limits.x + limits.width - width),
		y: Math.min(Math.max(centreY - height / 2, limits.y), limits.y + limits.height - height),
		width,
		height
	};
}
