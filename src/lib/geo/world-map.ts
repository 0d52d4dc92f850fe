import { geoCentroid, geoDistance } from 'd3';
import { readBaseMap, type BaseMap, type BaseTopology } from './base-map.ts';
import { holdsPoint } from './box.ts';
import type { Place } from './place-cities.ts';
import { EARTH_RADIUS, EUROPE, planeAround } from './projection.ts';

type Country = BaseTopology['objects']['countries']['geometries'][number];
type Degrees = readonly [longitude: number, latitude: number];

/** Farthest from the centre that a place is drawn, and land kept, in degrees: beyond, the plane tears what it shows. */
const DRAWN = 100;
const KEPT = 150;
/** In place of an arc that nothing refers to any more. */
const NOWHERE: number[][] = [
	[0, 0],
	[0, 0]
];
const RADIANS = Math.PI / 180;
/** Half of the part of the plane that is drawn: how far a place at `DRAWN` degrees lies from the centre. */
const REACH = 2 * EARTH_RADIUS * Math.sin((DRAWN * RADIANS) / 2);

/**
 * Whether these places are drawn on the map of Europe: where at least half of them lie on it, so that a city overseas does
 * not shrink the others to a dot. Places that are none do not count.
 */
export function areInEurope(places: readonly Place[]): boolean {
	const isInside = ({ longitude, latitude }: Place) =>
		holdsPoint(EUROPE.coverage, EUROPE.toPlane(longitude, latitude));
	return places.filter(isInside).length * 2 >= places.length;
}

/**
 * The map of the world as seen from above the middle of these places, true to size.
 * @param world countries in degrees
 */
export function worldMap(world: BaseTopology, places: readonly Place[]): BaseMap {
	const centre = middleOf(places);
	const coverage = { x: -REACH, y: -REACH, width: 2 * REACH, height: 2 * REACH };
	const plane = planeAround(centre[0], centre[1], coverage);
	const arcs = degreesOf(world);
	const isKept = arcs.map((arc) =>
		arc.every((point) => geoDistance([...point], [...centre]) < KEPT * RADIANS)
	);
	const topology: BaseTopology = {
		...world,
		transform: undefined,
		arcs: arcs.map((arc, at) => (isKept[at] ? arc.map(([x, y]) => [...plane.toPlane(x, y)]) : NOWHERE)),
		objects: {
			countries: {
				...world.objects.countries,
				geometries: world.objects.countries.geometries.map((country) => onlyNear(country, isKept))
			}
		}
	};
	return readBaseMap(topology, plane);
}

/** The middle on the globe; of places all around it, the first will do. */
function middleOf(places: readonly Place[]): Degrees {
	const [first] = places;
	if (!first) return [0, 0];
	const coordinates = places.map(({ longitude, latitude }) => [longitude, latitude]);
	const [x = NaN, y = NaN] = geoCentroid({ type: 'MultiPoint', coordinates });
	return Number.isFinite(x) && Number.isFinite(y) ? [x, y] : [first.longitude, first.latitude];
}

/** The arcs of a quantised topology in degrees. */
function degreesOf({ arcs, transform }: BaseTopology): readonly (readonly Degrees[])[] {
	const [kx, ky] = transform?.scale ?? [1, 1];
	const [dx, dy] = transform?.translate ?? [0, 0];
	return arcs.map((arc) => {
		let [x, y] = [0, 0];
		return arc.map(([a = 0, b = 0]): Degrees => {
			[x, y] = transform ? [x + a, y + b] : [a, b];
			return [x * kx + dx, y * ky + dy];
		});
	});
}

/** A country without its parts on the far side of the globe. */
function onlyNear(country: Country, isKept: readonly boolean[]): Country {
	if (country.type !== 'Polygon' && country.type !== 'MultiPolygon') return country;
	const polygons = country.type === 'Polygon' ? [country.arcs] : country.arcs;
	const near = polygons.filter((rings) => rings.flat().every((arc) => isKept[arc < 0 ? ~arc : arc]));
	const { id, properties } = country;
	return {
		type: 'MultiPolygon',
		arcs: near,
		...(id !== undefined && { id }),
		...(properties && { properties })
	};
}
