import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CITY_LEVELS, LEVEL_WORDS } from '../../domain/choices.ts';
import { didYouMean, editDistance, meantWord, nearest } from './suggest.ts';

const CITIES = ['almvik', 'johvaste', 'zolvile', 'new-harbour'];

describe('nearest', () => {
	it.each([
		['almvick', 'almvik'],
		['amlvik', 'almvik'],
		['Žołvilė', 'zolvile'],
		['JOHVASTE', 'johvaste'],
		['new harbour', 'new-harbour'],
		['new_harbor', 'new-harbour']
	])('takes %s for %s', (value, word) => {
		expect(nearest(value, CITIES)).toBe(word);
	});

	it.each(['tallinn', '', '?', 'x'.repeat(500)])('finds nothing near "%s"', (value) => {
		expect(nearest(value, CITIES)).toBeNull();
	});

	it('takes the first of equally near words', () => {
		expect(nearest('ab1', ['ab2', 'ab3'])).toBe('ab2');
	});
});

describe('didYouMean', () => {
	it('closes a message, or adds nothing to it', () => {
		expect(didYouMean('almvick', CITIES)).toBe('; did you mean "almvik"?');
		expect(didYouMean('tallinn', CITIES)).toBe('');
	});
});

describe('editDistance', () => {
	const word = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 6 });

	it('counts letters that are added, dropped, changed or swapped', () => {
		expect(editDistance('grid', 'gird', 9)).toBe(1);
		expect(editDistance('needs', 'neds', 9)).toBe(1);
		expect(editDistance('kitten', 'sitting', 9)).toBe(3);
		expect(editDistance('', 'abc', 9)).toBe(3);
	});

	it('is the same both ways, zero for the same word alone, and never more than the longer word', () => {
		fc.assert(
			fc.property(word, word, (a, b) => {
				const distance = editDistance(a, b, 99);
				expect(distance).toBe(editDistance(b, a, 99));
				expect(distance === 0).toBe(a === b);
				expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
			})
		);
	});

	it('stops at its limit, and says no more than that', () => {
		fc.assert(
			fc.property(word, word, fc.nat({ max: 3 }), (a, b, limit) => {
				expect(editDistance(a, b, limit)).toBe(Math.min(editDistance(a, b, 99), limit + 1));
			})
		);
	});
});

describe('a word that means another', () => {
	it('is found whatever its case and accents, and only where it stands for one', () => {
		expect(meantWord('City', LEVEL_WORDS)).toBe('; did you mean "municipality"?');
		expect(meantWord('Métropole', LEVEL_WORDS)).toBe('; did you mean "metropolitan-area"?');
		expect(meantWord('constructor', LEVEL_WORDS)).toBeNull();
		expect(meantWord('city')).toBeNull();
	});

	it('of an authority is none of the words themselves', () => {
		for (const word of Object.keys(LEVEL_WORDS)) expect(CITY_LEVELS).not.toContain(word);
	});
});
