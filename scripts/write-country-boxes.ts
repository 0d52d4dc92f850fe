// Writes where each country lies, for the loader: npx tsx scripts/write-country-boxes.ts
// From the countries of Natural Earth (package world-atlas, 1:10,000,000, public domain).
import { readFileSync, writeFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { asObject } from '../src/lib/domain/typed-object.ts';
import { countryCode } from './basemap/country-code.ts';

type Box = readonly [west: number, south: number, east: number, north: number];

const TARGET = 'src/lib/ingest/places/country-boxes.ts';
/** Boxes nearer than this, in degrees, become one: islands lie with their coast. */
const NEAR = 2;

const round = ([west, south, east, north]: Box): Box => [
	Math.floor(west * 10) / 10,
	Math.floor(south * 10) / 10,
	Math.ceil(east * 10) / 10,
	Math.ceil(north * 10) / 10
];

const meets = (a: Box, b: Box): boolean =>
	a[0] - NEAR <= b[2] && b[0] - NEAR <= a[2] && a[1] - NEAR <= b[3] && b[1] - NEAR <= a[3];

const around = (a: Box, b: Box): Box => [
	Math.min(a[0], b[0]),
	Math.min(a[1], b[1]),
	Math.max(a[2], b[2]),
	Math.max(a[3], b[3])
];

function merged(boxes: readonly Box[]): Box[] {
	const left = [...boxes];
	for (let at = 0; at < left.length; at += 1) {
		const box = left[at]!;
		const other = left.findIndex((one, index) => index > at && meets(box, one));
		if (other === -1) continue;
		left[at] = around(box, left[other]!);
		left.splice(other, 1);
		at = -1;
	}
	return left;
}

const boxOf = (ring: readonly (readonly number[])[]): Box => {
	const [xs, ys] = [ring.map(([x = 0]) => x), ring.map(([, y = 0]) => y)];
	return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
};

const atlas = asObject<Topology<{ countries: GeometryCollection<{ name: string }> }>>(
	JSON.parse(readFileSync('node_modules/world-atlas/countries-10m.json', 'utf8')),
	'objects',
	'arcs'
);
const byCode = new Map<string, Box[]>();
for (const { id, properties, geometry } of feature(atlas, atlas.objects.countries).features) {
	const code = countryCode(properties.name, id);
	if (!/^[A-Z]{2}$/u.test(code)) continue;
	const polygons =
		geometry.type === 'Polygon'
			? [geometry.coordinates]
			: geometry.type === 'MultiPolygon'
				? geometry.coordinates
				: [];
	const boxes = polygons.map(([ring = []]) => boxOf(ring));
	byCode.set(code, [...(byCode.get(code) ?? []), ...boxes]);
}

/** As many as a line of the code may be long. */
const WIDTH = 116;
const lines: string[] = [''];
for (const [code, boxes] of [...byCode].sort(([a], [b]) => (a < b ? -1 : 1))) {
	const entry = `${code} ${merged(boxes)
		.map((box) => round(box).join(' '))
		.join('; ')}`;
	const last = lines.at(-1) ?? '';
	if (last.length + entry.length + 2 > WIDTH) lines.push(entry);
	else lines[lines.length - 1] = last === '' ? entry : `${last}| ${entry}`;
}
writeFileSync(
	TARGET,
	`/**
 * Where each country lies, by its ISO 3166-1 code: boxes of west, south, east and north in degrees, several where parts lie
 * apart. Written by scripts/write-country-boxes.ts from Natural Earth.
 */
const BOXES = \`
${lines.join('|\n')}
\`;

export const COUNTRY_BOXES: ReadonlyMap<string, string> = new Map(
	BOXES.split('|').map((entry) => [entry.trim().slice(0, 2), entry.trim().slice(3)])
);
`
);
