import { describe, expect, it } from 'vitest';
import type { Point } from '../../geo/box.ts';
import { circleRadii, circleRadius, legendSizes } from './circles.ts';

describe('circles of figures', () => {
	it('have areas as their sizes', () => {
		const radius = circleRadius(400, 20);
		expect(radius(400)).toBe(20);
		expect(radius(100)).toBe(10);
	});

	it('do not cover each other where the places leave room, and stay large enough to see where they do not', () => {
		const sizes = new Map([
			['a', 100],
			['b', 100]
		]);
		const radiiAt = (distance: number) =>
			circleRadii(sizes)(
				{ width: 560 } as never,
				new Map<string, Point>([
					['a', [0, 0]],
					['b', [distance, 0]]
				])
			);
		expect(radiiAt(60).get('a')).toBeCloseTo(30);
		expect(radiiAt(500).get('a')).toBeCloseTo(33.6);
		expect(radiiAt(1).get('a')).toBeCloseTo(19.6);
	});

	it('are explained by round sizes, the largest first', () => {
		expect(legendSizes(1_645_000)).toEqual([1_000_000, 200_000, 100_000]);
		expect(legendSizes(31)).toEqual([20, 5, 1]);
	});
});
