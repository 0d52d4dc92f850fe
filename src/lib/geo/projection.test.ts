import { describe, expect, it } from 'vitest';
import { placeCities } from './place-cities.ts';
import { toPlane } from './projection.ts';

describe('toPlane', () => {
	it('has its origin at 52 N, 10 E, with east to the right and south below', () => {
		const [x, y] = toPlane(10, 52);
		expect(x).toBeCloseTo(0);
		expect(y).toBeCloseTo(0);
		expect(toPlane(20, 52)[0]).toBeGreaterThan(600);
		expect(toPlane(10, 42)[1]).toBeGreaterThan(1100);
	});

	// EPSG:3035 has its false origin at 4,321,000 E, 3,210,000 N; on the ellipsoid Lisbon is at 2,662,000 E, 1,948,000 N.
	it('lies within some kilometres of EPSG:3035', () => {
		const [x, y] = toPlane(-9.1393, 38.7223);
		expect(Math.abs(x - (2662 - 4321))).toBeLessThan(12);
		expect(Math.abs(y - (3210 - 1948))).toBeLessThan(12);
	});

	it('refuses what is no place', () => {
		expect(() => toPlane(10, 91)).toThrow('no place on the map: 91 N, 10 E');
		expect(() => toPlane(Number.NaN, 50)).toThrow(RangeError);
	});
});

describe('placeCities', () => {
	it('tells the places apart that the base map does not reach', () => {
		const { placed, outside } = placeCities([
			{ id: 'gent', latitude: 51.05, longitude: 3.72 },
			{ id: 'montreal', latitude: 45.5, longitude: -73.57 },
			{ id: 'ponta-delgada', latitude: 37.74, longitude: -25.67 }
		]);
		expect(placed.map(({ id }) => id)).toEqual(['gent', 'ponta-delgada']);
		expect(outside).toEqual(['montreal']);
	});
});
