import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBaseMap } from './base-map.ts';
import { boxAt, grow, holdsPoint, type Point } from './box.ts';
import { outlinePath } from './europe-shapes.ts';
import { ringParts } from './ring-parts.ts';
import { viewportOf } from './viewport.ts';

/** Straight sides, so that it can be said what is seen of it. */
const square = (from: number, to: number, step: number): Point[] => {
	const side = Array.from({ length: (to - from) / step }, (_, at) => from + at * step);
	return [
		...side.map((x): Point => [x, from]),
		...side.map((y): Point => [to, y]),
		...side.map((x): Point => [to - (x - from), to]),
		...side.map((y): Point => [from, to - (y - from)]),
		[from, from]
	];
};

describe('an outline cut to a frame', () => {
	const land = [square(0, 1000, 1)];
	const seen = (x: number, y: number) => outlinePath([land], viewportOf(boxAt([x, y], 20, 20), 100));

	it('is the whole frame in the middle of a continent, although no coast is near', () => {
		expect(seen(500, 500)).toMatch(/^m/);
		expect(seen(500, 500)).toBe(
			outlinePath([[square(400, 600, 200)]], viewportOf(boxAt([500, 500], 20, 20), 100))
		);
	});

	it('has the coast where one crosses the frame, also at a corner', () => {
		const view = (x: number, y: number) => viewportOf(boxAt([x, y], 20, 20), 100);
		for (const [x, y] of [
			[0, 500],
			[500, 1000],
			[0, 0],
			[1000, 0]
		] as const)
			expect(seen(x, y)).toBe(outlinePath([[square(0, 1000, 1000)]], view(x, y)));
	});

	it('leaves out what lies wholly outside', () => {
		expect(seen(-200, 500)).toBe('');
	});
});

describe('the parts of a ring', () => {
	const { land } = readBaseMap(JSON.parse(readFileSync('data/geo/europe.topojson', 'utf8')));

	it('hold each of its sides once, in order, in the box of their part', () => {
		for (const ring of land.flatMap(({ outline }) => outline)) {
			const parts = ringParts(ring);
			expect([0, ...parts.map(({ to }) => to)]).toEqual([...parts.map(({ from }) => from), ring.length - 1]);
			for (const { from, to, box } of parts)
				expect(ring.slice(from, to + 1).every((point) => holdsPoint(grow(box, 1e-9), point))).toBe(true);
		}
	});
});
