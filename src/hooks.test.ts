import { describe, expect, it } from 'vitest';
import { transport } from './hooks.ts';

describe('what Kit writes of a page for its script', () => {
	it('is nothing of what the page was made from: every object, the first that Kit asks about, stands for itself', () => {
		for (const value of [{ type: 'data', data: { rows: [] } }, { rows: [{ id: 'a' }] }, [], new Map()])
			expect(transport.nothing?.encode(value)).toBe(true);
	});

	it('leaves plain values as they are, such as the sign that stands for nothing', () => {
		for (const value of ['text', 1, true, null, undefined])
			expect(transport.nothing?.encode(value)).toBe(false);
	});
});
