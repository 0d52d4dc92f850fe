import { describe, expect, it } from 'vitest';
import type { Point } from './box.ts';
import { spreadMarks } from './spread-marks.ts';

const BOUNDS = { x: 0, y: 0, width: 300, height: 200 };
const mark = (x: number, y: number, radius = 8) => ({ point: [x, y] as Point, radius });
const distance = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(ax - bx, ay - by);

describe('spreadMarks', () => {
	it('leaves marks alone that cover nobody', () => {
		expect(spreadMarks([mark(20, 20), mark(60, 20)], BOUNDS)).toEqual([
			[20, 20],
			[60, 20]
		]);
	});

	it('moves two apart by the same way, along the line between them', () => {
		const [a, b] = spreadMarks([mark(100, 100), mark(104, 100)], BOUNDS);
		expect(distance(a!, b!)).toBeGreaterThanOrEqual(16);
		expect(a![1]).toBe(100);
		expect((a![0] + b![0]) / 2).toBeCloseTo(102);
	});

	it('separates marks on one spot, all within the drawing', () => {
		const marks = Array.from({ length: 7 }, () => mark(2, 2));
		const spots = spreadMarks(marks, BOUNDS);
		for (const [at, spot] of spots.entries()) {
			expect(Math.min(spot[0], spot[1])).toBeGreaterThanOrEqual(8);
			for (const other of spots.slice(at + 1)) expect(distance(spot, other)).toBeGreaterThan(15.5);
		}
	});

	it('moves none of a thousand', () => {
		const marks = Array.from({ length: 1000 }, (_, at) => mark(at % 50, at / 50));
		expect(spreadMarks(marks, BOUNDS).map(([x]) => x)).toEqual(marks.map(({ point }) => point[0]));
	});
});
