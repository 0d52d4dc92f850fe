import { describe, expect, it } from 'vitest';
import { textWidth } from '../geo/labels/text-width.ts';
import { KEY, placeKey } from './place-key.ts';

const entries = ['Amsterdam', 'Basque Government', 'Fuenlabrada', 'Prato', 'Utrecht'].map((text, at) => ({
	number: at + 1,
	text
}));

describe('the key of the numbers on a map', () => {
	it('holds every number once, none over another and none past the edge', () => {
		for (const width of [150, 270, 540]) {
			const { items, height } = placeKey(entries, width, 12);
			expect(items.map(({ entry }) => entry.number)).toEqual([1, 2, 3, 4, 5]);
			for (const { x, y, label } of items) {
				expect(x + KEY.number + textWidth(label, 12)).toBeLessThanOrEqual(width);
				expect(y).toBeLessThan(height);
				const beside = items.filter((other) => other.y === y && other.x > x);
				for (const other of beside) expect(x + KEY.number + textWidth(label, 12)).toBeLessThan(other.x);
			}
			expect(new Set(items.map(({ x, y }) => `${x} ${y}`)).size).toBe(5);
		}
	});

	it('takes no room where no number stands for a name', () => {
		expect(placeKey([], 270, 12)).toEqual({ items: [], height: 0 });
	});

	it('cuts a name that is wider than the map', () => {
		const { items } = placeKey(
			[{ number: 7, text: 'A name that no map of this width could ever hold' }],
			120,
			12
		);
		expect(items[0]!.label.endsWith('…')).toBe(true);
	});
});
