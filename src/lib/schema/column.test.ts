import { describe, expect, it } from 'vitest';
import type { Column } from './column.ts';
import * as column from './column.ts';

const accepts = (schema: Column, cell: string | null): boolean => schema.safeParse(cell).success;

describe('a column', () => {
	it.each(['a', 'north-harbour', 'b2b', '2024-02-almvik'])('takes %s as an id', (cell) => {
		expect(accepts(column.id('An id.'), cell)).toBe(true);
	});

	it.each(['', 'Almvik', 'Å', 'a b', '-a', 'a-', 'a--b', 'a_b', 'a\n'])(
		'does not take "%s" as an id',
		(cell) => {
			expect(accepts(column.id('An id.'), cell)).toBe(false);
		}
	);

	it.each([
		['12', 12],
		['-3.5', -3.5],
		['12,50', 12.5],
		['007', 7]
	])('reads the number %s', (cell, value) => {
		expect(column.number('A number.').parse(cell)).toBe(value);
	});

	it.each(['', ' ', '1.2.3', '1,2.3', '.5', '5.', '+5', '1e3', '٣', 'Infinity'])(
		'does not take "%s" as a number',
		(cell) => {
			expect(accepts(column.number('A number.'), cell)).toBe(false);
		}
	);

	it('keeps numbers within their bounds, both included', () => {
		const latitude = column.number('Degrees.', { minimum: -90, maximum: 90 });
		expect([accepts(latitude, '-90'), accepts(latitude, '90'), accepts(latitude, '90.1')]).toEqual([
			true,
			true,
			false
		]);
	});

	it.each(['2024', '2024-02', '2024-02-29', '2000-02-29'])('takes %s as a date', (cell) => {
		expect(accepts(column.date('A date.'), cell)).toBe(true);
	});

	it.each(['24', '2024-2', '2024-13', '2024-00', '2023-02-29', '1900-02-29', '2024-04-31', '01/02/2024'])(
		'does not take %s as a date',
		(cell) => {
			expect(accepts(column.date('A date.'), cell)).toBe(false);
		}
	);

	it.each([
		'javascript:alert(1)',
		'data:text/html,x',
		'example.org',
		'//example.org',
		'https://',
		'https:// x',
		'ftp://x'
	])('does not take %s as an address on the web', (cell) => {
		expect(accepts(column.url('An address.'), cell)).toBe(false);
	});

	it('takes an address on the web', () => {
		expect(accepts(column.url('An address.'), 'https://example.org/a?b=c#d')).toBe(true);
	});

	it('splits lists at semicolons, and reads an empty cell as an empty list', () => {
		const names = column.list('Names.');
		expect(names.parse(' a; b c ;;')).toEqual(['a', 'b c']);
		expect(names.parse(null)).toEqual([]);
	});

	it('takes null only where it may be empty, and knows whether the header needs it', () => {
		const plain = column.text('A text.');
		const rules = [plain, column.optional(plain), column.mayBeEmpty(plain), column.list('Names.')];
		expect(rules.map(column.isOptional)).toEqual([false, true, true, true]);
		expect(rules.map(column.isHeaderRequired)).toEqual([true, false, true, false]);
		expect(column.metaOf(column.mayBeEmpty(plain)).description).toBe('A text.');
	});
});
