import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bakeWorld } from '../scripts/basemap/bake-world.ts';
import { bakeBaseMap } from '../scripts/basemap/bake.ts';
import { COUNTRY_CODES } from '../scripts/basemap/repairs.ts';
import { mergedOutlines, readBaseMap } from '../src/lib/geo/base-map.ts';
import { boxAround } from '../src/lib/geo/box.ts';
import { COVERAGE, toPlane } from '../src/lib/geo/projection.ts';
import { landHolding } from '../src/lib/geo/small-land.ts';

const file = readFileSync('data/geo/europe.topojson', 'utf8');
const base = readBaseMap(JSON.parse(file));

/** The code of the country that holds a place, by the committed map. */
function countryAt(longitude: number, latitude: number): string[] {
	const point = toPlane(longitude, latitude);
	return base.topology.objects.countries.geometries
		.map(({ id }) => String(id))
		.filter((code) => {
			const land = mergedOutlines(base.topology, (other) => other === code).map((outline) => ({
				outline,
				box: boxAround(outline[0] ?? [])
			}));
			return landHolding(land, point) !== null;
		});
}

describe('the committed base map', () => {
	it('is what the script writes from the installed atlas, byte for byte', () => {
		const atlas = JSON.parse(readFileSync('node_modules/world-atlas/countries-10m.json', 'utf8'));
		expect(JSON.stringify(bakeBaseMap(atlas)) + '\n').toBe(file);
	});

	it('of the world is what the script writes, byte for byte', () => {
		const atlas = JSON.parse(readFileSync('node_modules/world-atlas/countries-50m.json', 'utf8'));
		expect(JSON.stringify(bakeWorld(atlas)) + '\n').toBe(readFileSync('static/world.topojson', 'utf8'));
	});

	it('has every country of the table once, under its ISO code, Kosovo as XK', () => {
		const codes = base.topology.objects.countries.geometries.map(({ id }) => id);
		expect([...codes].sort()).toEqual(Object.values(COUNTRY_CODES).sort());
		expect(codes).toContain('XK');
	});

	it.each([
		['Simferopol on Crimea', 34.1, 44.95, 'UA'],
		['Kyrenia in the north of Cyprus', 33.32, 35.31, 'CY'],
		['the buffer zone of Cyprus', 33.0, 35.15, 'CY'],
		['Mariehamn on Åland', 19.95, 60.15, 'FI'],
		['Pristina', 21.16, 42.66, 'XK'],
		['Kaliningrad', 20.5, 54.7, 'RU']
	])('puts %s into its country alone', (_, longitude, latitude, code) => {
		expect(countryAt(longitude, latitude)).toEqual([code]);
	});

	it.each([
		['Lampedusa', 12.6, 35.51, 17],
		['Linosa', 12.87, 35.86, 4],
		['Malta', 14.42, 35.9, 10],
		['Gozo', 14.25, 36.05, 6],
		['Symi', 27.84, 36.6, 6],
		['Leros', 26.85, 37.13, 6]
	])('keeps the island of %s with its shape', (_, longitude, latitude, points) => {
		const island = landHolding(base.land, toPlane(longitude, latitude));
		expect(island?.box.width).toBeLessThan(40);
		expect(island?.outline[0]?.length).toBeGreaterThan(points);
	});

	it.each([
		['Monaco', 7.41, 43.74, 'MC'],
		['San Marino', 12.45, 43.94, 'SM'],
		['Gibraltar', -5.35, 36.13, 'GI'],
		['Ceuta', -5.31, 35.89, 'ES']
	])('keeps %s', (_, longitude, latitude, code) => {
		expect(countryAt(longitude, latitude)).toContain(code);
	});

	it('has no outline that swallows the map', () => {
		const corners = [
			[COVERAGE.x, 0],
			[-1500, -400]
		] as const;
		const sea = corners.map((corner) => landHolding(base.land, corner));
		expect(sea).toEqual([null, null]);
	});
});
