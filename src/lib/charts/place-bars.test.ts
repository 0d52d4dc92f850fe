import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBars, type Bar, type BarGroup } from './place-bars.ts';

const bar = (id: string, ...sizes: number[]): Bar => ({
	id,
	label: id,
	value: String(sizes[0] ?? 0),
	parts: sizes.map((size) => ({ size, look: 'full' }))
});
const group = (id: string, ...bars: Bar[]): BarGroup => ({ id, label: id, bars });

describe('placeBars', () => {
	it('gives every bar of the drawing one scale', () => {
		const { groups } = placeBars([group('a', bar('x', 2)), group('b', bar('longer name', 4))], 10, 600);
		const [two, four] = groups.map(({ bars }) => bars[0]!.parts[0]!.width);
		expect(four).toBeCloseTo(two! * 2);
		expect(new Set(groups.map(({ trackX, trackWidth }) => `${trackX} ${trackWidth}`)).size).toBe(1);
	});

	it('sets the parts of a bar end to end', () => {
		const [{ bars, trackX, trackWidth }] = placeBars([group('a', bar('x', 2, 3, 5))], 10, 600).groups as [
			ReturnType<typeof placeBars>['groups'][number]
		];
		const [first, second, third] = bars[0]!.parts;
		expect(first!.x).toBe(trackX);
		expect(second!.x).toBeCloseTo(first!.x + first!.width);
		expect(third!.x + third!.width).toBeCloseTo(trackX + trackWidth);
	});

	it('draws nothing longer than the whole', () => {
		const [placed] = placeBars([group('a', bar('x', 12, 5))], 10, 600).groups;
		expect(placed!.bars[0]!.parts.map(({ width }) => width)).toEqual([placed!.trackWidth, 0]);
	});

	it('sets groups side by side in columns, the next row below the tallest', () => {
		const { groups } = placeBars(
			[group('a', bar('x', 1), bar('y', 1)), group('b', bar('x', 1)), group('c', bar('x', 1))],
			2,
			600,
			2
		);
		const [a, b, c] = groups;
		expect(b).toMatchObject({ y: a!.y });
		expect(b!.x).toBeGreaterThan(a!.x);
		expect(c!.x).toBe(a!.x);
		expect(c!.y).toBeGreaterThan(a!.bars[1]!.y);
	});

	it('has no part shorter than nothing where sizes do not add up to a round sum', () => {
		const groups = [
			group('a', bar('', 22, 978, 0)),
			group('b', bar('', 1000), { ...bar('x'), label: ' 00!*0H' })
		];
		for (const { bars } of placeBars(groups, 1000, 620, 2).groups)
			for (const { parts } of bars) for (const { width } of parts) expect(width).toBeGreaterThanOrEqual(0);
	});

	it('has no drawing for no bars', () => {
		expect(placeBars([], 10, 600)).toEqual({ groups: [], height: 0 });
	});

	it('keeps every bar inside the drawing and off the next, whatever the names and numbers', () => {
		const anyBar = fc.record({
			label: fc.string({ maxLength: 60 }),
			sizes: fc.array(fc.nat({ max: 2000 }), { maxLength: 4 })
		});
		const anyGroup = fc.record({
			label: fc.string({ maxLength: 90 }),
			note: fc.string({ maxLength: 200 }),
			bars: fc.array(anyBar, { maxLength: 6 })
		});
		fc.assert(
			fc.property(fc.array(anyGroup, { maxLength: 7 }), fc.integer({ min: 1, max: 3 }), (some, columns) => {
				const groups = some.map(({ label, note, bars }, index): BarGroup => ({
					id: String(index),
					label,
					note,
					bars: bars.map(({ label: name, sizes }, at) => ({ ...bar(String(at), ...sizes), label: name }))
				}));
				const { groups: placed, height } = placeBars(groups, 1000, 620, columns);
				for (const one of placed) {
					const ends = one.bars.map(({ y, parts }) => {
						for (const { x, width } of parts) {
							expect(width).toBeGreaterThanOrEqual(0);
							expect(x + width).toBeLessThanOrEqual(one.trackX + one.trackWidth + 0.001);
						}
						return y;
					});
					for (const [index, y] of ends.entries()) {
						if (index > 0) expect(y - ends[index - 1]!).toBeGreaterThanOrEqual(13);
						expect(one.y + y + 13).toBeLessThanOrEqual(height);
					}
				}
			})
		);
	});
});
