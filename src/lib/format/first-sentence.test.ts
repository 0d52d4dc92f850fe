import { describe, expect, it } from 'vitest';
import { firstSentence, wholeSentences } from './first-sentence.ts';

describe('firstSentence', () => {
	it('is the whole of it, however long, and nothing of the next', () => {
		const long = `Too little is known of ${'where migrants work and '.repeat(6)}live.`;
		expect(firstSentence(`${long} The city asks.`)).toBe(long);
		expect(firstSentence('One sentence alone')).toBe('One sentence alone');
		expect(firstSentence('It has 14.1 % of them, e.g. some. “Others” have none.')).toBe(
			'It has 14.1 % of them, e.g. some.'
		);
	});
});

describe('wholeSentences', () => {
	it('is as many as there is room for, and none where there is no room for one', () => {
		const text = 'A course for cleaners. It has 90 hours. “They” pay.';
		expect(wholeSentences(text, Infinity)).toBe(text);
		expect(wholeSentences(text, text.length)).toBe(text);
		expect(wholeSentences(text, text.length - 1)).toBe('A course for cleaners. It has 90 hours.');
		expect(wholeSentences(text, 22)).toBe('A course for cleaners.');
		expect(wholeSentences(text, 21)).toBe('');
	});
});
