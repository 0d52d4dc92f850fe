import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBaseMap, type BaseTopology } from './base-map.ts';
import { simplerMap } from './simpler-map.ts';

const base = readBaseMap(JSON.parse(readFileSync('data/geo/europe.topojson', 'utf8')) as BaseTopology);
const points = ({ land }: typeof base) => land.flatMap(({ outline }) => outline.flat()).length;

describe('simplerMap', () => {
	it('leaves out more points the smaller the drawing is, and hardly any of a large one', () => {
		const [large, middle, small] = [10, 0.3, 0.1].map((scale) => points(simplerMap(base, { scale })));
		expect(large).toBeGreaterThan(points(base) * 0.98);
		expect(middle).toBeLessThan(large! * 0.6);
		expect(small).toBeLessThan(middle! * 0.6);
	});

	it('moves no coast by more than can be seen', () => {
		const { land } = simplerMap(base, { scale: 0.3 });
		const widest = (pieces: typeof land) => Math.max(...pieces.map(({ box }) => box.width));
		expect(Math.abs(widest(land) - widest(base.land)) * 0.3).toBeLessThan(1);
	});

	it('leaves the map that it was given as it was', () => {
		const before = points(base);
		simplerMap(base, { scale: 0.1 });
		expect(points(base)).toBe(before);
	});
});
