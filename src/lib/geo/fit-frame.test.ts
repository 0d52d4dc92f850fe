import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds, holdsPoint, type Point } from './box.ts';
import { fitFrame, type FrameRules } from './fit-frame.ts';

const RULES: FrameRules = {
	within: { x: -3000, y: -2000, width: 6000, height: 4000 },
	margin: 0.1,
	leastSide: 900,
	shape: [1, 1.5]
};
const place = fc.tuple(fc.integer({ min: -3000, max: 3000 }), fc.integer({ min: -2000, max: 2000 }));

describe('fitFrame', () => {
	it('holds every point and stays within the limits, whatever the points', () => {
		fc.assert(
			fc.property(fc.array(place, { minLength: 1, maxLength: 40 }), (points) => {
				const frame = fitFrame(points, RULES);
				expect(points.every((point) => holdsPoint(frame, point))).toBe(true);
				expect(holds(RULES.within, frame)).toBe(true);
			})
		);
	});

	it('gives a single city a country around it', () => {
		expect(fitFrame([[100, 100]], RULES)).toEqual({ x: -350, y: -350, width: 900, height: 900 });
	});

	it('widens a tall network to a shape that can be read', () => {
		const tall: Point[] = [
			[0, -900],
			[0, 900]
		];
		const { width, height } = fitFrame(tall, RULES);
		expect(width / height).toBeCloseTo(1);
	});

	it('shows all there is where no city can be shown', () => {
		expect(fitFrame([], RULES)).toEqual(RULES.within);
	});
});
