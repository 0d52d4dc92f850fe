import fc from 'fast-check';
import { expect, it } from 'vitest';
import { differingMarks, isBest, pathLength, seriate } from './seriation.ts';

const onLine = (points: readonly number[]) => (a: number, b: number) => Math.abs(points[a]! - points[b]!);

it('puts points of a line in the order of the line', () => {
	expect(seriate(5, onLine([3, 1, 5, 2, 4]))).toEqual([1, 3, 0, 4, 2]);
});

it('finds no longer row than any other order, for as many things as it promises the best', () => {
	const marks = fc.array(fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 4, maxLength: 4 }), {
		minLength: 3,
		maxLength: 7
	});
	fc.assert(
		fc.property(marks, fc.infiniteStream(fc.nat()), (rows, dice) => {
			const distance = (a: number, b: number) => differingMarks(rows[a]!, rows[b]!);
			const best = pathLength(seriate(rows.length, distance), distance);
			for (let round = 0; round < 50; round++) {
				const order = rows
					.map((_, place) => ({ place, key: dice.next().value as number }))
					.sort((a, b) => a.key - b.key)
					.map(({ place }) => place);
				expect(best).toBeLessThanOrEqual(pathLength(order, distance));
			}
		}),
		{ numRuns: 60 }
	);
});

it('keeps everything exactly once, also where the best cannot be promised', () => {
	const points = Array.from({ length: 60 }, (_, place) => (place * 37) % 60);
	expect(isBest(points.length)).toBe(false);
	const order = seriate(points.length, onLine(points));
	expect([...order].sort((a, b) => a - b)).toEqual(points.map((_, place) => place));
	expect(pathLength(order, onLine(points))).toBe(59);
});

it('works out the distance of each two things once, however often it is asked for', () => {
	let asked = 0;
	const points = Array.from({ length: 60 }, (_, place) => (place * 37) % 60);
	const distance = onLine(points);
	seriate(60, (a, b) => {
		asked++;
		return distance(a, b);
	});
	expect(asked).toBe((60 * 59) / 2);
});

it('leaves one or two things as they are', () => {
	expect(seriate(0, () => 1)).toEqual([]);
	expect(seriate(2, () => 1)).toEqual([0, 1]);
});
