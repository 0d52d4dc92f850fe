import fc from 'fast-check';
import { expect, it } from 'vitest';
import { widestText } from '../geo/labels/text-width.ts';
import { placeSlide, SLIDE_SIZES, type Slide, type SlideBar } from './place-slide.ts';

const bar = (label: string, size: number): SlideBar => ({
	id: label,
	label,
	size,
	value: String(size),
	note: 'municipality, 2022',
	look: 'full'
});
const slide = (parts: Partial<Slide> = {}): Slide => ({
	bars: [bar('Long name of a place', 10), bar('B', 5)],
	scale: { end: 10, ticks: [0, 5, 10].map((value) => ({ value, label: String(value) })) },
	head: ['What is counted.'],
	foot: ['Not stated: C.'],
	...parts
});

it('gives twice the figure twice the bar, and the end of the scale the whole room', () => {
	const { bars, ticks, trackX } = placeSlide(slide());
	expect(bars[0]!.width).toBeCloseTo(2 * bars[1]!.width);
	expect(trackX + bars[0]!.width).toBeCloseTo(ticks.at(-1)!.x);
	expect(ticks[0]!.x).toBe(trackX);
});

it('keeps every line, bar and tick apart and within the picture', () => {
	fc.assert(
		fc.property(
			fc.array(fc.nat(1000), { maxLength: 12 }),
			fc.array(fc.string(), { maxLength: 4 }),
			(sizes, texts) => {
				const { head, bars, foot, height, top, ticks } = placeSlide(
					slide({
						bars: sizes.map((size, at) => bar(`City ${String(at)}`, size)),
						scale: { end: Math.max(1, ...sizes), ticks: [{ value: 0, label: '0' }] },
						head: texts,
						foot: texts
					})
				);
				const lines = [...head.map(({ y }) => y), ...bars.map(({ y }) => y), ...foot.map(({ y }) => y)];
				expect(lines).toEqual([...lines].sort((a, b) => a - b));
				expect(Math.max(0, ...lines)).toBeLessThanOrEqual(height);
				expect(head.every(({ y }) => y < top)).toBe(true);
				for (const { valueX } of bars) expect(valueX).toBeLessThan(SLIDE_SIZES.width);
				expect(ticks.length === 0).toBe(sizes.length === 0);
			}
		)
	);
});

it('keeps area and date within a drawing for a phone, before the bars where they are long', () => {
	const long = { ...bar('B', 5), note: '≠ area: province of a long name that goes on, June 2023' };
	const { bars, trackX } = placeSlide(
		slide({ bars: [bar('Long name of a place', 10), long] }),
		SLIDE_SIZES.narrow
	);
	expect(bars[0]!.noteX).toBe(trackX);
	const { bar: drawn, noteX } = bars[1]!;
	expect(noteX).toBeLessThan(trackX);
	expect(noteX + widestText([drawn.note], SLIDE_SIZES.note)).toBeLessThanOrEqual(SLIDE_SIZES.narrow);
});
