import { lengthOf } from '../../geo/length.ts';
import { scaleSqrt } from 'd3';
import type { Point } from '../../geo/box.ts';
import type { LayoutSpec } from '../../geo/map-layout.ts';

/** Radius of the largest circle as a part of the drawing's width: at most, and at least. */
const MOST = 0.06;
const LEAST = 0.035;
/** Room of a place without a circle. */
const PLAIN_ROOM = 14;
/** A circle of nearly nothing is still to be seen. */
const SMALLEST = 2;

/** The circle of a size, by area: twice the size has twice the area. */
export const circleRadius = (largest: number, radius: number): ((size: number) => number) => {
	const scale = scaleSqrt([0, largest], [0, radius]);
	return (size) => Math.max(SMALLEST, scale(size));
};

/** How large the largest circle may be before two circles cover each other, within what can be read. */
export function largestRadius(
	sizes: ReadonlyMap<string, number>,
	{ width }: Pick<LayoutSpec, 'width'>,
	places: ReadonlyMap<string, Point>
): number {
	const largest = Math.max(...sizes.values());
	let radius = width * MOST;
	const circles = [...sizes].flatMap(([id, size]) => {
		const point = places.get(id);
		return point ? [{ point, part: Math.sqrt(size / largest) }] : [];
	});
	for (const [at, a] of circles.entries())
		for (const b of circles.slice(at + 1)) {
			const distance = lengthOf(a.point[0] - b.point[0], a.point[1] - b.point[1]);
			radius = Math.min(radius, distance / (a.part + b.part));
		}
	for (const [id, point] of places) {
		if (sizes.has(id)) continue;
		for (const circle of circles) {
			const distance = lengthOf(circle.point[0] - point[0], circle.point[1] - point[1]);
			radius = Math.min(radius, (distance - PLAIN_ROOM) / circle.part);
		}
	}
	return Math.max(radius, width * LEAST);
}

/** Radii for a layout of the map, from where its places lie. */
export const circleRadii =
	(sizes: ReadonlyMap<string, number>) =>
	(spec: LayoutSpec, places: ReadonlyMap<string, Point>): ReadonlyMap<string, number> => {
		const toRadius = circleRadius(Math.max(...sizes.values()), largestRadius(sizes, spec, places));
		return new Map([...sizes].map(([id, size]) => [id, toRadius(size)]));
	};

/** The largest of 1, 2, 5, 10 ... that is not more than the value. */
const round = (value: number): number => {
	const power = 10 ** Math.floor(Math.log10(value));
	return ([5, 2].find((step) => step * power <= value) ?? 1) * power;
};

/** Sizes that the legend shows, the largest first: round, each about a quarter of the one before. */
export const legendSizes = (largest: number): readonly number[] => [
	...new Set([round(largest), round(largest / 4), round(largest / 16)])
];
