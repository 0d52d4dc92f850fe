import { feature, quantize } from 'topojson-client';
import { topology as buildTopology } from 'topojson-server';
import {
	filter,
	filterWeight,
	planarRingArea,
	planarTriangleArea,
	presimplify,
	simplify
} from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { holdsPoint } from '../../src/lib/geo/box.ts';
import { COVERAGE } from '../../src/lib/geo/projection.ts';
import { asCountry, countryPolygons, projectArcs, type Atlas } from './countries.ts';

type BakedMap = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** A bend smaller than this (km²) is straightened: about a pixel where the map is 900 px wide. */
const BEND = 6;
/** Rings smaller than these (km²) keep finer bends, or all: simplified like the mainland, Lampedusa would be a wedge. */
const SMALL_RING = 400;
const SMALL_RING_GAIN = 20;
const TINY_RING = 30;
/** What is left of a ring below this (km²) is a sliver. */
const SLIVER = 0.1;
/** Steps across the coverage: 6,850 km / 50,000 is 140 m, finer than the source's own 200 m. */
const STEPS = 50_000;

/**
 * Cuts the world atlas down to the map of Europe that the site draws from.
 * @param atlas world-atlas `countries-10m`, in degrees
 * @returns a quantised topology in the plane of `projection.ts` (kilometres), countries sorted by code;
 *   the same atlas gives the same bytes
 */
export function bakeBaseMap(atlas: Atlas): BakedMap {
	const plane = projectArcs(atlas);
	const inCoverage = (rings: number[][]): boolean =>
		(rings[0] ?? []).some((arc) =>
			(plane.arcs[arc < 0 ? ~arc : arc] ?? []).some(([x = 0, y = 0]) => holdsPoint(COVERAGE, [x, y]))
		);
	const countries = [...countryPolygons(atlas)]
		.map(([name, polygons]) => [name, polygons.filter(inCoverage)] as const)
		.filter(([, polygons]) => polygons.length > 0)
		.map(([name, polygons]) => asCountry(plane, name, polygons))
		.sort((a, b) => (a.id < b.id ? -1 : 1));
	const cut = buildTopology({
		countries: feature(plane, { type: 'GeometryCollection', geometries: countries })
	}) as BakedMap;
	const simple = simplify(weigh(cut), BEND);
	const clean = filter(simple, filterWeight(simple, SLIVER, planarRingArea));
	return quantize(clean as BakedMap, STEPS);
}

/** Weights every point by the bend it makes: nothing counts outside the coverage, more on small rings. */
function weigh(topology: BakedMap): BakedMap {
	const weighted = presimplify(topology, (triangle) =>
		triangle.some((point) => holdsPoint(COVERAGE, point)) ? planarTriangleArea(triangle) : 0
	);
	const gain = (limit: number, factor: number) => {
		for (const arc of arcsOfRings(topology, limit)) {
			for (const point of weighted.arcs[arc] ?? []) point[2] = (point[2] ?? 0) * factor;
		}
	};
	gain(SMALL_RING, SMALL_RING_GAIN);
	gain(TINY_RING, BEND / Number.EPSILON);
	return weighted;
}

/** The arcs of rings with less than `limit` km². */
function arcsOfRings(topology: BakedMap, limit: number): Set<number> {
	const small = new Set<number>();
	for (const country of topology.objects.countries.geometries) {
		if (country.type !== 'Polygon' && country.type !== 'MultiPolygon') continue;
		const rings = country.type === 'Polygon' ? country.arcs : country.arcs.flat();
		for (const ring of rings) {
			const outline = feature(topology, { type: 'Polygon', arcs: [ring] }).geometry;
			const points = outline.type === 'Polygon' ? outline.coordinates[0] : undefined;
			if (!points || planarRingArea(points as [number, number][]) >= limit) continue;
			for (const arc of ring) small.add(arc < 0 ? ~arc : arc);
		}
	}
	return small;
}
