import { describe, expect, it } from 'vitest';
import { makeCorpus, textFit, vectorOf } from './text-fit.ts';
import { wordsOf } from './words.ts';

const part = (text: string) => [{ text, share: 1 }];
const texts = [
	'Cooperation with employers on the farms',
	'Rooms for seasonal workers',
	'A guide in several languages',
	'A choir of young and old'
];
const corpus = makeCorpus(texts.map(part));
const fit = (a: string, b: string) => textFit(vectorOf(part(a), corpus), vectorOf(part(b), corpus));

describe('words that count', () => {
	it('are folded and brought to their stem, and shown as written', () => {
		expect(wordsOf('Łódź’s Employers')).toEqual([
			{ stem: 'lodz', surface: 'łódź' },
			{ stem: 'employ', surface: 'employers' }
		]);
	});

	it('leave out function words, words of asking, numbers and fragments', () => {
		expect(wordsOf('How to learn from the best practice of others: 25 of 30 on it')).toEqual([]);
	});
});

describe('the fit of two texts', () => {
	it('comes from the stems that both have, and names them as the second writes them', () => {
		const { value, words } = fit('How to cooperate with committed employers', texts[0]!);
		expect(value).toBeGreaterThan(0.4);
		expect(words).toEqual(['cooperation', 'employers']);
	});

	it('is nothing without a common word, and whole for the same text', () => {
		expect(fit(texts[1]!, texts[2]!)).toEqual({ value: 0, words: [] });
		expect(fit(texts[1]!, texts[1]!).value).toBeCloseTo(1);
		expect(fit('', texts[1]!).value).toBe(0);
	});
});
