import type { GeoContext } from 'd3';

type Whole = readonly [x: number, y: number];

/** A closed outline around a smaller area than this, in square units, is a speck that nobody sees. */
const SPECK = 1;

/**
 * Collects what d3's `geoPath` draws as an SVG path of relative steps in whole numbers: a third of the length of
 * d3's own absolute decimals, which matters for an outline of ten thousand points. Rounding does not add up, because
 * each step is taken from the last written position. Left out is what cannot be seen: steps that round to nothing,
 * points on a straight line between their neighbours, the way back to the start of a closed outline, and outlines
 * that rounding leaves without an area.
 */
export class PathWriter implements GeoContext {
	#path = '';
	/** Last written position. */
	#at: Whole = [0, 0];
	#points: Whole[] = [];

	moveTo(x: number, y: number): void {
		this.#writeLine();
		this.#points = [[Math.round(x), Math.round(y)]];
	}

	lineTo(x: number, y: number): void {
		addBend(this.#points, [Math.round(x), Math.round(y)]);
	}

	closePath(): void {
		const ring = closed(this.#points);
		this.#points = [];
		if (areaOf(ring) < SPECK) return;
		this.#write(ring);
		this.#path += 'z';
		this.#at = ring[0] ?? this.#at;
	}

	beginPath(): void {}

	/** Points are not drawn: the base map has none. */
	arc(): void {}

	toString(): string {
		this.#writeLine();
		return this.#path;
	}

	#writeLine(): void {
		if (this.#points.length > 1) this.#write(this.#points);
		this.#points = [];
	}

	/** After `m` further pairs are lines, so that only the first needs a letter. */
	#write(points: readonly Whole[]): void {
		for (const [index, [x, y]] of points.entries()) {
			const [dx, dy] = [x - this.#at[0], y - this.#at[1]];
			this.#path += `${index ? ' ' : 'm'}${dx}${dy < 0 ? '' : ' '}${dy}`.replace(' -', '-');
			this.#at = [x, y];
		}
	}
}

/** Adds a point; one that lies straight on the way to it is no bend, and goes. */
function addBend(points: Whole[], point: Whole): void {
	const [before, last] = [points.at(-2), points.at(-1)];
	if (last && isSame(last, point)) return;
	if (before && last && isBetween(last, before, point)) points.pop();
	points.push(point);
}

/** The outline without the point that leads back to its start, and without a start that is no bend. */
function closed(points: readonly Whole[]): readonly Whole[] {
	const [first, second] = points;
	const last = points.at(-1);
	if (!first || !second || !last || points.length < 3) return points;
	if (isSame(first, last)) return closed(points.slice(0, -1));
	const before = points.at(-2);
	if (before && isBetween(last, before, first)) return closed(points.slice(0, -1));
	return isBetween(first, last, second) ? points.slice(1) : points;
}

function isSame([ax, ay]: Whole, [bx, by]: Whole): boolean {
	return ax === bx && ay === by;
}

/** Whether a point lies on the straight line from one to another, and not beyond its ends. */
function isBetween([x, y]: Whole, [ax, ay]: Whole, [bx, by]: Whole): boolean {
	const isStraight = (x - ax) * (by - y) === (bx - x) * (y - ay);
	return isStraight && (x - ax) * (bx - x) + (y - ay) * (by - y) >= 0;
}

/** Area inside a closed outline, by the shoelace formula. */
function areaOf(ring: readonly Whole[]): number {
	let twice = 0;
	let [px, py] = ring.at(-1) ?? [0, 0];
	for (const [x, y] of ring) {
		twice += px * y - x * py;
		[px, py] = [x, y];
	}
	return Math.abs(twice) / 2;
}
