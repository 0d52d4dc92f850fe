import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginning, closeDirection } from './close-direction.ts';

describe('marks that turn the direction of writing', () => {
	it.each([
		['plain שלום', 'plain שלום'],
		['\u202Eevil', '\u202Eevil\u202C'],
		['\u2067a \u202Eb', '\u2067a \u202Eb\u202C\u2069'],
		['\u202Eclosed\u202C', '\u202Eclosed\u202C'],
		['\u2067a \u202Eb\u2069 c', '\u2067a \u202Eb\u2069 c'],
		['\u202Ea\u2069', '\u202Ea\u2069\u202C']
	])('%j is closed as %j', (text, closed) => {
		expect(closeDirection(text)).toBe(closed);
	});

	it('are closed once and for all, whatever their order', () => {
		const marks = fc.string({
			unit: fc.constantFrom('a', '\u202A', '\u202C', '\u202E', '\u2066', '\u2068', '\u2069')
		});
		fc.assert(
			fc.property(marks, (text) => {
				const closed = closeDirection(text);
				expect(closed.startsWith(text)).toBe(true);
				expect(closeDirection(closed)).toBe(closed);
			})
		);
	});
});

describe('the beginning of a text', () => {
	it.each([
		['short', 10, 10, 'short'],
		['one two three', 9, 9, 'one two …'],
		['one two three', 9, 13, 'one two three'],
		['w'.repeat(20), 5, 5, 'wwwww …'],
		['\u202Eone two three', 9, 9, '\u202Eone two\u202C …']
	])('%j of %i to %i characters is %j', (text, keep, limit, shown) => {
		expect(beginning(text, keep, limit)).toBe(shown);
	});
});
