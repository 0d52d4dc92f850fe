import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { readBaseMap, type Land } from './base-map.ts';
import { placeInsets } from './inset.ts';
import { placeCities } from './place-cities.ts';
import { citiesOnSmallLand, landAt } from './small-land.ts';
import { intersects, type Point } from './box.ts';
import { lengthOf } from './length.ts';
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

describe('landAt', () => {
	/** The rule of the land under or nearest to a place, side by side and without any shortcut. */
	function plainly(point: Point): Land | null {
		const sides = (ring: readonly Point[]) => ring.slice(1).map((to, at) => [ring[at]!, to] as const);
		const isInside = (ring: readonly Point[]): boolean =>
			sides(ring).filter(
				([a, b]) =>
					a[1] > point[1] !== b[1] > point[1] &&
					point[0] < a[0] + ((point[1] - a[1]) / (b[1] - a[1])) * (b[0] - a[0])
			).length %
				2 ===
			1;
		const distance = ([a, b]: readonly [Point, Point]): number => {
			const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
			const along = ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / (dx * dx + dy * dy || 1);
			const part = Math.min(1, Math.max(0, along));
			return lengthOf(a[0] + part * dx - point[0], a[1] + part * dy - point[1]);
		};
		const under = base.land.find(
			({ outline: [coast = [], ...lakes] }) => isInside(coast) && !lakes.some(isInside)
		);
		if (under) return under;
		const far = (piece: Land): number =>
			piece.outline.flatMap(sides).reduce((least, side) => Math.min(least, distance(side)), Infinity);
		const distances = base.land.map(far);
		return base.land[distances.indexOf(Math.min(...distances))] ?? null;
	}

	it('finds the land under a place, at sea the nearest, wherever it lies', () => {
		const places = [-2000, -900, 100, 1100].flatMap((x) =>
			[-1200, -200, 800].map((y): Point => [x + y / 7, y - x / 9])
		);
		const found = places.map((point) => landAt(base.land, point));
		expect(found.map((land) => base.land.indexOf(land!))).toEqual(
			places.map((point) => base.land.indexOf(plainly(point)!))
		);
		expect(new Set(found).size).toBeGreaterThan(2);
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
