import { feature, quantize } from 'topojson-client';
import { topology as buildTopology } from 'topojson-server';
import {
	filter,
	filterWeight,
	presimplify,
	simplify,
	sphericalRingArea,
	sphericalTriangleArea
} from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { asCountry, countryPolygons, projectArcs, type Atlas } from './countries.ts';
import { countryCode } from './country-code.ts';

type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** Bends and islands smaller than these (steradians; 2.5e-8 is a square kilometre) are left out. */
const BEND = 1e-6;
const SLIVER = 2e-7;
const STEPS = 40_000;

/**
 * Cuts the world atlas down to the map of the world for networks outside Europe.
 * @param atlas world-atlas `countries-50m`, in degrees
 * @returns a quantised topology in degrees, countries sorted by code; land without a code keeps an empty one; the same
 *   atlas gives the same bytes
 */
export function bakeWorld(atlas: Atlas): World {
	const codes = new Map(
		atlas.objects.countries.geometries.map((unit) => {
			const name = unit.properties && 'name' in unit.properties ? unit.properties.name : '';
			return [name, countryCode(name, unit.id)];
		})
	);
	const degrees = projectArcs(atlas, (x, y) => [x, y]);
	const countries = [...countryPolygons(atlas, false)]
		.map(([name, polygons]) => asCountry(degrees, name, polygons, codes.get(name) ?? ''))
		.sort((a, b) => (a.id < b.id ? -1 : 1));
	const whole = buildTopology({
		countries: feature(degrees, { type: 'GeometryCollection', geometries: countries })
	}) as World;
	const simple = simplify(presimplify(whole, sphericalTriangleArea), BEND);
	const clean = filter(
		simple,
		filterWeight(simple, SLIVER, (ring) => sphericalRingArea(ring, false))
	) as World;
	return quantize(clean, STEPS);
}
