import { merge } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { boxAround, type Box, type Point } from './box.ts';
import { EUROPE, type Plane } from './projection.ts';

/** A topology: countries by ISO code, in a plane of `projection.ts` (that of the world, as committed, in degrees). */
export type BaseTopology = Topology<{ countries: GeometryCollection<{ name: string }> }>;

type Ring = readonly Point[];
/** One outline with the lakes or enclaves in it. */
export type Outline = readonly Ring[];

/** A piece of land with sea around it, whatever the number of countries on it. */
export interface Land {
	readonly outline: Outline;
	readonly box: Box;
}

export interface BaseMap {
	readonly topology: BaseTopology;
	readonly land: readonly Land[];
	readonly plane: Plane;
}

/** Reads the committed topology; the pieces of land are found once, here. */
export function readBaseMap(topology: BaseTopology, plane: Plane = EUROPE): BaseMap {
	const land = mergedOutlines(topology, () => true).map((outline) => ({
		outline,
		box: boxAround(outline[0] ?? [])
	}));
	return { topology, land, plane };
}

/** The countries whose code passes the test, as outlines without borders between them. */
export function mergedOutlines(
	topology: BaseTopology,
	belongs: (code: string) => boolean
): readonly Outline[] {
	const countries = topology.objects.countries.geometries.filter(
		(country) =>
			(country.type === 'Polygon' || country.type === 'MultiPolygon') && belongs(String(country.id))
	);
	const { coordinates } = merge(topology, countries as Parameters<typeof merge>[1]);
	return coordinates.map((outline) => outline.map((ring) => ring.map(([x = 0, y = 0]) => [x, y])));
}
