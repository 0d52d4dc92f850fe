import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { readBaseMap } from './base-map.ts';
import { placeInsets } from './inset.ts';
import { placeCities } from './place-cities.ts';
import { citiesOnSmallLand } from './small-land.ts';
import { intersects } from './box.ts';
import { viewportOf } from './viewport.ts';

const base = readBaseMap(JSON.parse(readFileSync('data/geo/europe.topojson', 'utf8')));
const { placed } = placeCities([
	{ id: 'linosa', latitude: 35.86, longitude: 12.87 },
	{ id: 'linosa-harbour', latitude: 35.857, longitude: 12.885 },
	{ id: 'valletta', latitude: 35.9, longitude: 14.51 },
	{ id: 'palermo', latitude: 38.12, longitude: 13.36 },
	{ id: 'monaco', latitude: 43.73, longitude: 7.42 }
]);

describe('citiesOnSmallLand', () => {
	it('goes by the piece of land, not by the country: Monaco stands on the mainland', () => {
		const small = citiesOnSmallLand(base, placed, 40);
		expect(small.map(({ cities }) => cities.map(({ id }) => id))).toEqual([
			['linosa', 'linosa-harbour'],
			['valletta']
		]);
	});

	it('asks for less as the map grows', () => {
		expect(citiesOnSmallLand(base, placed, 10)).toHaveLength(1);
		expect(citiesOnSmallLand(base, placed, 1)).toHaveLength(0);
	});
});

describe('placeInsets', () => {
	const map = viewportOf({ x: -1500, y: -500, width: 3000, height: 2500 }, 560);
	const small = citiesOnSmallLand(base, placed, 40);
	const size = { width: 120, pictureHeight: 64, captionHeight: 36 };

	it('shows each piece of land enlarged, on the rim and clear of what must be seen', () => {
		const keepClear = [{ x: 300, y: 300, width: 50, height: 50 }];
		const { insets, height } = placeInsets(base, map, small, { size, keepClear, titleWidth: () => 0 });
		expect(height).toBe(map.height);
		expect(insets).toHaveLength(2);
		expect(insets.every(({ box }) => !intersects(box, keepClear[0]!))).toBe(true);
		expect(intersects(insets[0]!.box, insets[1]!.box)).toBe(false);
		expect(insets[0]!.times).toBeGreaterThan(20);
		expect(insets[0]!.path).toMatch(/^m.*z$/);
		expect(insets[0]!.bar.length).toBeLessThan(45);
		expect([1, 2, 5, 10]).toContain(insets[0]!.bar.kilometres);
	});

	it('goes below the map where the rim is full, wide enough for its title', () => {
		const keepClear = [{ x: 0, y: 0, width: map.width, height: map.height }];
		const { insets, height } = placeInsets(base, map, small, { size, keepClear, titleWidth: () => 300 });
		expect(insets.map(({ box }) => box.width)).toEqual([300, 300]);
		expect(insets.every(({ box }) => box.y >= map.height && box.y + box.height <= height)).toBe(true);
		expect(intersects(insets[0]!.box, insets[1]!.box)).toBe(false);
	});
});
