import { geoAzimuthalEqualArea } from 'd3';
import type { Box, Point } from './box.ts';

/** Mean radius of the earth in kilometres (IUGG). */
export const EARTH_RADIUS = 6371.0088;

/**
 * The projection of European statistics (EPSG:3035): Lambert's azimuthal equal-area around 52 N, 10 E.
 * d3 takes the earth as a sphere and EPSG:3035 takes it as an ellipsoid; that is some kilometres at the rim,
 * and nothing as long as land and cities go through the same function. `precision(0)` turns d3's
 * resampling off, which would put points into one of two arcs that share a border.
 */
const projection = geoAzimuthalEqualArea()
	.rotate([-10, -52])
	.scale(EARTH_RADIUS)
	.translate([0, 0])
	.precision(0);

/**
 * From degrees to the map's plane: kilometres east and south of 52 N, 10 E.
 * @throws RangeError where the place is not on the earth or is the point opposite the centre
 */
export function toPlane(longitude: number, latitude: number): Point {
	const point = Math.abs(latitude) <= 90 ? projection([longitude, latitude]) : null;
	if (!point || !point.every(Number.isFinite)) {
		throw new RangeError(`no place on the map: ${latitude} N, ${longitude} E`);
	}
	return point;
}

/** What the base map covers, in the plane: the Azores to the Caspian Sea, the North Cape to the Canary Islands. */
export const COVERAGE: Box = { x: -3500, y: -2450, width: 6850, height: 4800 };
