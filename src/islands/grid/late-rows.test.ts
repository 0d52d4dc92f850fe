import { describe, expect, it } from 'vitest';
import { lateRows } from './late-rows.ts';

const ids = Array.from({ length: 14 }, (_, index) => `city-${index + 1}`);

describe('what a filter adds to the grid', () => {
	it('comes at once as far as it fills a screen', () => {
		expect(lateRows(ids.slice(0, 10), () => false).size).toBe(0);
	});

	it('comes later below that', () => {
		expect([...lateRows(ids, () => false)]).toEqual(['city-11', 'city-12', 'city-13', 'city-14']);
	});

	it('does not hold back what stands in the table', () => {
		expect([...lateRows(ids, (id) => id !== 'city-12')]).toEqual(['city-12']);
	});
});
