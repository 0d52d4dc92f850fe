import { describe, expect, it } from 'vitest';
import { boxAround, boxAt, holds, intersects, lineMeetsBox, linesCross, nearestPoint } from './box.ts';

const unit = { x: 0, y: 0, width: 10, height: 10 };

describe('boxes', () => {
	it('are drawn around points, and around nothing are empty', () => {
		expect(
			boxAround([
				[3, 9],
				[-1, 2]
			])
		).toEqual({ x: -1, y: 2, width: 4, height: 7 });
		expect(boxAround([])).toEqual({ x: 0, y: 0, width: 0, height: 0 });
	});

	it('that touch do not intersect', () => {
		expect(intersects(unit, boxAt([15, 5], 10, 10))).toBe(false);
		expect(intersects(unit, boxAt([14.9, 5], 10, 10))).toBe(true);
		expect(holds(unit, unit)).toBe(true);
	});

	it('know the point of theirs that is nearest', () => {
		expect(nearestPoint(unit, [20, 5])).toEqual([10, 5]);
		expect(nearestPoint(unit, [4, 5])).toEqual([4, 5]);
	});
});

describe('lines', () => {
	it('meet a box that they pass through, end in or lie within, and not one that they touch', () => {
		expect(lineMeetsBox([-5, 5], [15, 5], unit)).toBe(true);
		expect(lineMeetsBox([-5, 5], [5, 5], unit)).toBe(true);
		expect(lineMeetsBox([2, 2], [3, 3], unit)).toBe(true);
		expect(lineMeetsBox([-5, -5], [15, -5], unit)).toBe(false);
		expect(lineMeetsBox([-5, 0], [15, 0], unit)).toBe(false);
		expect(lineMeetsBox([-5, 5], [0, 5], unit)).toBe(false);
	});

	it('cross where each has its ends on both sides of the other', () => {
		expect(linesCross([0, 0], [4, 4], [0, 4], [4, 0])).toBe(true);
		expect(linesCross([0, 0], [4, 4], [4, 4], [8, 0])).toBe(false);
	});
});
