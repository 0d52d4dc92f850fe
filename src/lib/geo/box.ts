/** A point of the plane: x to the east, y to the south. */
export type Point = readonly [x: number, y: number];

/** A rectangle with its sides along the axes. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** The smallest box around the points; around none, an empty box at the origin. */
export function boxAround(points: readonly Point[]): Box {
	if (points.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [x, y] of points) {
		left = Math.min(left, x);
		top = Math.min(top, y);
		right = Math.max(right, x);
		bottom = Math.max(bottom, y);
	}
	return { x: left, y: top, width: right - left, height: bottom - top };
}

export const boxCentre = (box: Box): Point => [box.x + box.width / 2, box.y + box.height / 2];

/** A box of the given size around a centre. */
export const boxAt = ([x, y]: Point, width: number, height: number): Box => ({
	x: x - width / 2,
	y: y - height / 2,
	width,
	height
});

/** The box with `margin` added on every side. */
export const grow = (box: Box, margin: number): Box => ({
	x: box.x - margin,
	y: box.y - margin,
	width: box.width + 2 * margin,
	height: box.height + 2 * margin
});

/** Whether two boxes share more than an edge. */
export const intersects = (a: Box, b: Box): boolean =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether `inner` lies wholly within `outer`. */
export const holds = (outer: Box, inner: Box): boolean =>
	inner.x >= outer.x &&
	inner.y >= outer.y &&
	inner.x + inner.width <= outer.x + outer.width &&
	inner.y + inner.height <= outer.y + outer.height;

export const holdsPoint = (box: Box, [x, y]: Point): boolean =>
	x >= box.x && y >= box.y && x <= box.x + box.width && y <= box.y + box.height;

/** The point of the box that is nearest to `point`. */
export const nearestPoint = (box: Box, [x, y]: Point): Point => [
	Math.min(Math.max(x, box.x), box.x + box.width),
	Math.min(Math.max(y, box.y), box.y + box.height)
];

/** Whether the straight line from `a` to `b` passes through the inside of the box (Liang and Barsky, 1984). */
export function lineMeetsBox([ax, ay]: Point, [bx, by]: Point, box: Box): boolean {
	let [from, to] = [0, 1];
	const sides: readonly Point[] = [
		[ax - bx, ax - box.x],
		[bx - ax, box.x + box.width - ax],
		[ay - by, ay - box.y],
		[by - ay, box.y + box.height - ay]
	];
	for (const [step, room] of sides) {
		if (step === 0) {
			if (room <= 0) return false;
		} else if (step < 0) from = Math.max(from, room / step);
		else to = Math.min(to, room / step);
	}
	return from < to;
}

const turn = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number =>
	Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));

/** Whether the lines a-b and c-d cross (touching ends do not count). */
export const linesCross = (a: Point, b: Point, c: Point, d: Point): boolean =>
	turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
