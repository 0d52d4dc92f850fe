import { describe, expect, it } from 'vitest';
import { fillWindow } from './fill-window.ts';

describe('rows that fill the window', () => {
	it('are those that begin in it, the last one cut off', () => {
		expect(fillWindow(250, [100, 100, 100, 100])).toBe(3);
		expect(fillWindow(1000, [100, 100])).toBe(2);
	});

	it('take a row that is not drawn yet to be as high as the lowest', () => {
		expect(fillWindow(250, [200, 0, 0, 0, 50])).toBe(3);
		expect(fillWindow(99, [0, 0, 0, 0])).toBe(3);
	});

	it('are none where the table begins below it', () => {
		expect(fillWindow(-1, [100])).toBe(0);
	});
});
