import { holdsPoint, type Point } from './box.ts';
import { EUROPE, type Plane } from './projection.ts';

/** Something with a position on earth, in degrees. */
export interface Place {
	readonly id: string;
	readonly latitude: number;
	readonly longitude: number;
}

/** A place in the plane (kilometres). */
export interface PlacedCity {
	readonly id: string;
	readonly point: Point;
}

/** Sines differ in their last digits between engines, and drawings made in one must be those made in another. */
const toTheMetre = ([x, y]: Point): Point => [Math.round(x * 1000) / 1000, Math.round(y * 1000) / 1000];

/**
 * Puts places into the plane of the map.
 * @returns the placed ones, and the ids of those that the base map does not reach: they are listed, not drawn
 * @throws RangeError where a latitude or longitude is none
 */
export function placeCities(
	places: readonly Place[],
	{ toPlane, coverage }: Plane = EUROPE
): {
	placed: readonly PlacedCity[];
	outside: readonly string[];
} {
	const all = places.map(({ id, longitude, latitude }) => ({
		id,
		point: toTheMetre(toPlane(longitude, latitude))
	}));
	return {
		placed: all.filter(({ point }) => holdsPoint(coverage, point)),
		outside: all.filter(({ point }) => !holdsPoint(coverage, point)).map(({ id }) => id)
	};
}
