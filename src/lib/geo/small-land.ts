import { lengthOf } from './length.ts';
import type { BaseMap, Land } from './base-map.ts';
import { holdsPoint, nearestPoint, type Point } from './box.ts';
import type { PlacedCity } from './place-cities.ts';
import { ringParts } from './ring-parts.ts';

/** Cities on one piece of land that is too small to be seen on the map. */
export interface SmallLand {
	readonly land: Land;
	readonly cities: readonly PlacedCity[];
}

/**
 * Which cities need an enlarged inset: those on land whose longer side is below `leastSide`.
 * A city belongs to the land that holds its point or, for a harbour that falls off the simplified coast, to the
 * nearest land.
 * @param leastSide in kilometres; what a reader can still make out at the map's scale
 */
export function citiesOnSmallLand(
	{ land }: BaseMap,
	cities: readonly PlacedCity[],
	leastSide: number
): readonly SmallLand[] {
	const byLand = new Map<Land, PlacedCity[]>();
	for (const city of cities) {
		const under = landAt(land, city.point);
		if (!under || Math.max(under.box.width, under.box.height) >= leastSide) continue;
		byLand.set(under, [...(byLand.get(under) ?? []), city]);
	}
	return [...byLand].map(([piece, on]) => ({ land: piece, cities: on }));
}

/** The piece of land that holds the point; null at sea and on a lake. */
export function landHolding(land: readonly Land[], point: Point): Land | null {
	return (
		land.find(({ box, outline: [coast = [], ...lakes] }) => {
			if (!holdsPoint(box, point) || !isInside(coast, point)) return false;
			return !lakes.some((lake) => isInside(lake, point));
		}) ?? null
	);
}

/** What was found for each place: every map of a site asks for the same ones. */
const found = new WeakMap<readonly Land[], Map<string, Land | null>>();

/** The piece of land that holds the point, else the nearest; null only on a map without land. */
export function landAt(land: readonly Land[], point: Point): Land | null {
	const known = found.get(land) ?? new Map<string, Land | null>();
	found.set(land, known);
	const place = point.join(' ');
	const before = known.get(place);
	if (before !== undefined) return before;
	const piece = findLand(land, point);
	known.set(place, piece);
	return piece;
}

function findLand(land: readonly Land[], point: Point): Land | null {
	const under = landHolding(land, point);
	if (under) return under;
	let nearest: Land | null = null;
	let least = Infinity;
	for (const piece of land) {
		const [x, y] = nearestPoint(piece.box, point);
		// The outline is never nearer than its box; most of the map is passed over here.
		if (lengthOf(x - point[0], y - point[1]) >= least) continue;
		let distance = least;
		for (const ring of piece.outline) distance = distanceToRing(ring, point, distance);
		if (distance < least) [nearest, least] = [piece, distance];
	}
	return nearest;
}

/**
 * Even-odd rule: how many sides of the ring lie straight east of the point. Plain loops here and below: every city asks
 * for the sides of a coast, and a network may have a thousand.
 */
function isInside(ring: readonly Point[], [x, y]: Point): boolean {
	let inside = false;
	for (const { from: first, to: last, box } of ringParts(ring)) {
		if (box.y > y || box.y + box.height < y || box.x + box.width < x) continue;
		for (let index = first + 1; index <= last; index++) {
			const from = ring[index - 1]!;
			const to = ring[index]!;
			if (from[1] > y === to[1] > y) continue;
			if (x < from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0])) inside = !inside;
		}
	}
	return inside;
}

/** How far the point is from a ring, where that is less than `most`; else `most`. */
function distanceToRing(ring: readonly Point[], [x, y]: Point, most: number): number {
	let least = most;
	for (const { from: first, to: last, box } of ringParts(ring)) {
		const [nearX, nearY] = nearestPoint(box, [x, y]);
		if (lengthOf(nearX - x, nearY - y) >= least) continue;
		for (let index = first + 1; index <= last; index++) {
			const from = ring[index - 1]!;
			const dx = ring[index]![0] - from[0];
			const dy = ring[index]![1] - from[1];
			const along = ((x - from[0]) * dx + (y - from[1]) * dy) / (dx * dx + dy * dy || 1);
			const part = Math.min(1, Math.max(0, along));
			least = Math.min(least, lengthOf(from[0] + part * dx - x, from[1] + part * dy - y));
		}
	}
	return least;
}
