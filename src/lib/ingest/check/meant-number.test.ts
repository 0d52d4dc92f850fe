import { describe, expect, it } from 'vitest';
import { meantNumber } from './meant-number.ts';

describe('a number that is written in another way', () => {
	it.each([
		['1.234,5', '; write 1234.5'],
		['1 234,5', '; write 1234.5'],
		['1,234,567', '; write 1234567'],
		['12 %', '; write 12'],
		['3,5 %', '; write 3.5'],
		['4 km²', '; write 4'],
		['~7', '; write 7']
	])('%s: is told how to write it%s', (cell, told) => {
		expect(meantNumber(cell, false)).toBe(told);
	});

	it.each([
		['173.000', '; write 173000'],
		['173 000', '; write 173000'],
		['1’234’567', '; write 1234567'],
		['3,5', ''],
		['3.2', '']
	])('where whole numbers are counted, %s%s', (cell, told) => {
		expect(meantNumber(cell, true)).toBe(told);
	});

	it.each(['many', '-95', '3 Mio', '12k', '12-15', '1.2.3', 'about 4 or 5', ''])(
		'"%s" is none, and is not guessed',
		(cell) => {
			expect(meantNumber(cell, false)).toBe('');
			expect(meantNumber(cell, true)).toBe('');
		}
	);
});
