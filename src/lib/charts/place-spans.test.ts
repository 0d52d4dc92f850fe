import { expect, it } from 'vitest';
import { placeSpans } from './place-spans.ts';

const span = (start: string, end: string | null = null, label = 'x') => ({ id: start, label, start, end });
const WIDTH = 1000;
const place = (...spans: ReturnType<typeof span>[]) => placeSpans(spans, WIDTH, 14);

it('draws a month over the whole month, two months over both, and neither as a day', () => {
	const [month, two, day] = place(
		span('2024-02'),
		span('2024-02', '2024-03'),
		span('2024-02-22'),
		span('2024-12')
	).spans;
	expect([month!.isDays, two!.isDays, day!.isDays]).toEqual([false, false, true]);
	expect(month!.width / WIDTH).toBeCloseTo(29 / 366, 2);
	expect(two!.width / WIDTH).toBeCloseTo(60 / 366, 2);
	expect(day!.width).toBeLessThan(month!.width / 2);
	expect(day!.x).toBeGreaterThan(month!.x);
	expect(day!.x + day!.width).toBeLessThan(month!.x + month!.width);
});

it('is not of days where only one end is', () => {
	expect(place(span('2024-02-22', '2024-03')).spans[0]!.isDays).toBe(false);
});

it('spans the days of a meeting, the last one included', () => {
	const [first, last] = place(span('2024-01-01', '2024-01-31'), span('2024-01-31')).spans;
	expect(first!.width).toBe(WIDTH);
	expect(last!.x + last!.width).toBe(WIDTH);
});

it('keeps every mark and label inside the drawing', () => {
	const long = 'A title that is as long as titles of network meetings sometimes are, and a little more';
	const { spans } = place(
		span('2023-07', null, long),
		span('2024-09-10', null, long),
		span('2025-11-30', null, long.repeat(3))
	);
	for (const { x, width, labelX, label } of spans) {
		expect(x).toBeGreaterThanOrEqual(0);
		expect(x + width).toBeLessThanOrEqual(WIDTH + 0.1);
		expect(labelX).toBeGreaterThanOrEqual(0);
		expect(label.length).toBeGreaterThan(10);
	}
	expect(spans[2]!.label).toMatch(/…$/);
});

it('has a tick for each quarter, and years alone where they are many', () => {
	expect(place(span('2023-11'), span('2024-05')).ticks.map(({ label }) => label)).toEqual([
		'Q4',
		'2024',
		'Q2'
	]);
	expect(place(span('2010'), span('2020')).ticks).toHaveLength(12);
	expect(place().ticks).toEqual([]);
});

it('places when something was beside when it was to be, on one line of time and clear of the label', () => {
	const [planned] = placeSpans(
		[
			{ ...span('2024-12'), second: { start: '2025-01-02', end: '2025-01-03' } },
			span('2024-01'),
			{ ...span('2025-06'), second: null }
		],
		WIDTH,
		14
	).spans;
	const second = planned!.second!;
	expect(second.x).toBeGreaterThanOrEqual(planned!.x + planned!.width);
	expect(planned!.labelX < planned!.x || planned!.labelX > second.x + second.width).toBe(true);
	expect(placeSpans([span('2024-01')], WIDTH, 14).spans[0]!.second).toBeNull();
});

it('makes room for what came after the last plan', () => {
	const { spans } = placeSpans(
		[{ ...span('2024-01'), second: { start: '2024-12-31', end: null } }],
		WIDTH,
		14
	);
	expect(spans[0]!.second!.x + spans[0]!.second!.width).toBeCloseTo(WIDTH, 0);
	expect(spans[0]!.width).toBeLessThan(WIDTH / 10);
});
