import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrowShape } from './arrow.ts';
import type { Point } from './box.ts';

const rules = { gap: 8, head: 8 };
const numbers = (path: string): number[] => (path.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
const away = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(ax - bx, ay - by);
const place = fc.tuple(fc.integer({ min: 0, max: 560 }), fc.integer({ min: 0, max: 400 }));

describe('an arrow between two places', () => {
	it('leaves the one and points at the other, with room around both', () => {
		fc.assert(
			fc.property(place, place, (from, to) => {
				const shape = arrowShape(from, to, rules);
				fc.pre(shape !== null);
				const line = numbers(shape.line);
				const [x = 0, y = 0] = line;
				expect(away([x, y], from)).toBeCloseTo(rules.gap, 0);
				const [tipX = 0, tipY = 0] = numbers(shape.head);
				expect(away([tipX, tipY], to)).toBeCloseTo(rules.gap, 0);
			})
		);
	});

	it('stands apart from the arrow back, also between near places', () => {
		for (const length of [20, 30, 300]) {
			const there = arrowShape([100, 100], [100 + length, 100], rules)!;
			const back = arrowShape([100 + length, 100], [100, 100], rules)!;
			expect(away(there.middle, back.middle)).toBeGreaterThan(15);
		}
	});

	it('is none where two places are too near, or one', () => {
		expect(arrowShape([10, 10], [20, 10], rules)).toBeNull();
		expect(arrowShape([10, 10], [10, 10], rules)).toBeNull();
	});
});
