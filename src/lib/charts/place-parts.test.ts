import { describe, expect, it } from 'vitest';
import { placeLegend } from './place-legend.ts';
import { placeParts } from './place-parts.ts';

describe('placeParts', () => {
	it('sets parts end to end, each as long as its share of the total', () => {
		expect(placeParts([1, 0, 3], { x: 10, width: 80, total: 4 })).toEqual([
			{ x: 10, width: 20 },
			{ x: 30, width: 0 },
			{ x: 30, width: 60 }
		]);
	});

	it('ends where the track ends, and draws nothing of nothing', () => {
		expect(placeParts([9, 9], { x: 0, width: 50, total: 5 })).toEqual([
			{ x: 0, width: 50 },
			{ x: 50, width: 0 }
		]);
		expect(placeParts([1], { x: 0, width: 50, total: 0 })).toEqual([{ x: 0, width: 0 }]);
	});
});

describe('placeLegend', () => {
	it('takes another line where an entry does not fit, and no room without entries', () => {
		const sizes = { type: 15, textX: 24, gap: 18, row: 22, below: 6 };
		const { items, height } = placeLegend([{ label: 'for' }, { label: 'against' }], 90, sizes);
		expect(items.map(({ x, y }) => [x, y])).toEqual([
			[0, 0],
			[0, 22]
		]);
		expect(height).toBe(50);
		expect(placeLegend([], 90, sizes).height).toBe(0);
	});
});
