import { geoAzimuthalEqualArea } from 'd3';
import type { Box, Point } from './box.ts';

/** How places of the earth go into the plane of a map, and the part of the plane that the map covers. */
export interface Plane {
	/**
	 * From degrees to kilometres east and south of the centre.
	 * @throws RangeError where the place is not on the earth or is the point opposite the centre
	 */
	readonly toPlane: (longitude: number, latitude: number) => Point;
	readonly coverage: Box;
}

/** Mean radius of the earth in kilometres (IUGG). */
export const EARTH_RADIUS = 6371.0088;

/**
 * The projection of European statistics (EPSG:3035): Lambert's azimuthal equal-area around 52 N, 10 E.
 * d3 takes the earth as a sphere and EPSG:3035 takes it as an ellipsoid; that is some kilometres at the rim,
 * and nothing as long as land and cities go through the same function. `precision(0)` turns d3's
 * resampling off, which would put points into one of two arcs that share a border.
 */
const equalAreaAround = (longitude: number, latitude: number) =>
	geoAzimuthalEqualArea().rotate([-longitude, -latitude]).scale(EARTH_RADIUS).translate([0, 0]).precision(0);

/** A plane around a place, true to size. */
export function planeAround(longitude: number, latitude: number, coverage: Box): Plane {
	const projection = equalAreaAround(longitude, latitude);
	return {
		coverage,
		toPlane(east, north) {
			const point = Math.abs(north) <= 90 ? projection([east, north]) : null;
			if (!point || !point.every(Number.isFinite))
				throw new RangeError(`no place on the map: ${north} N, ${east} E`);
			return point;
		}
	};
}

/** What the base map covers, in the plane: the Azores to the Caspian Sea, the North Cape to the Canary Islands. */
export const COVERAGE: Box = { x: -3500, y: -2450, width: 6850, height: 4800 };

/** The plane of the map of Europe: kilometres east and south of 52 N, 10 E. */
export const EUROPE: Plane = planeAround(10, 52, COVERAGE);
export const { toPlane } = EUROPE;
