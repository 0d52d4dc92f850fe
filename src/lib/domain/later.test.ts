import { describe, expect, it } from 'vitest';
import { later } from './later.ts';

describe('a value that is made later', () => {
	it('is made when it is first asked for, and once, also where it is undefined', () => {
		let times = 0;
		const value = later(() => {
			times += 1;
			return undefined;
		});
		expect(times).toBe(0);
		expect([value(), value()]).toEqual([undefined, undefined]);
		expect(times).toBe(1);
	});

	it('is tried again where making it failed', () => {
		let isThere = false;
		const value = later(() => {
			if (!isThere) throw new Error('not there');
			return 'there';
		});
		expect(value).toThrow('not there');
		isThere = true;
		expect(value()).toBe('there');
	});
});
