import { describe, expect, it } from 'vitest';
import { firstSentence } from './first-sentence.ts';

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
