import { geoContains } from 'd3';
import { feature, mergeArcs } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { toPlane } from '../../src/lib/geo/projection.ts';
import { COUNTRY_CODES, COUNTRY_NAMES, LEFT_OUT, MOVED, PART_OF } from './repairs.ts';

export type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;
/** One polygon as arc indexes, ring by ring. */
type ArcPolygon = number[][];

const nameOf = (unit: Atlas['objects']['countries']['geometries'][number]): string =>
	unit.properties && 'name' in unit.properties ? unit.properties.name : '';

/** The atlas with its arcs in the plane (kilometres), or elsewhere. Arcs are projected once, so shared borders stay shared. */
export function projectArcs(
	atlas: Atlas,
	project: (x: number, y: number) => readonly number[] = toPlane
): Atlas {
	const [kx, ky] = atlas.transform?.scale ?? [1, 1];
	const [dx, dy] = atlas.transform?.translate ?? [0, 0];
	const arcs = atlas.arcs.map((arc) => {
		let [x, y] = [0, 0];
		return arc.map(([stepX = 0, stepY = 0]) => {
			x += stepX;
			y += stepY;
			return [...project(x * kx + dx, y * ky + dy)];
		});
	});
	return { ...atlas, arcs, transform: undefined };
}

/**
 * The atlas's units as countries, with disputed and detached parts put where they belong.
 * @param atlas in degrees
 * @param isWhole whether it draws every part that has a repair; a coarser atlas leaves some out
 * @returns polygons (as arc indexes) by the source's country name, for the whole world
 * @throws Error where a repair finds nothing to repair, as it would after a change of the source
 */
export function countryPolygons(atlas: Atlas, isWhole = true): Map<string, ArcPolygon[]> {
	const polygons = new Map<string, ArcPolygon[]>();
	for (const unit of atlas.objects.countries.geometries) {
		const name = nameOf(unit);
		const country = PART_OF[name] ?? name;
		if (LEFT_OUT.includes(name)) continue;
		const arcs = unit.type === 'Polygon' ? [unit.arcs] : unit.type === 'MultiPolygon' ? unit.arcs : [];
		polygons.set(country, [...(polygons.get(country) ?? []), ...arcs]);
	}
	for (const { place, from, to } of MOVED) {
		const source = polygons.get(from) ?? [];
		const moved = source.find((arcs) =>
			geoContains(feature(atlas, { type: 'Polygon', arcs } as Polygon), [...place])
		);
		if (!moved) throw new Error(`no polygon of ${from} holds ${place.join(', ')}`);
		polygons.set(
			from,
			source.filter((arcs) => arcs !== moved)
		);
		polygons.set(to, [...(polygons.get(to) ?? []), moved]);
	}
	for (const part of isWhole ? Object.keys(PART_OF) : []) {
		if (!atlas.objects.countries.geometries.some((unit) => nameOf(unit) === part))
			throw new Error(`no unit named ${part}`);
	}
	return polygons;
}

/**
 * One country as a geometry of its own: borders between its parts are gone.
 * @throws Error where the country has no code
 */
export function asCountry(
	atlas: Atlas,
	name: string,
	polygons: ArcPolygon[],
	id: string | undefined = COUNTRY_CODES[name]
) {
	if (id === undefined) throw new Error(`no country code for ${name}`);
	const parts = polygons.map((arcs): Polygon => ({ type: 'Polygon', arcs }));
	const whole: MultiPolygon = mergeArcs(atlas, parts);
	return {
		...whole,
		id,
		properties: { name: COUNTRY_NAMES[name] ?? name }
	};
}
