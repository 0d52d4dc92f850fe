import { fold } from './fold.ts';

const wordsOf = (text: string): readonly string[] =>
	fold(text)
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);

/** Whether each word of a query begins a word of the name, accents and case aside; false for a query without a word. */
export function isNamedSo(name: string, query: string): boolean {
	const asked = wordsOf(query);
	const words = wordsOf(name);
	return asked.length > 0 && asked.every((word) => words.some((known) => known.startsWith(word)));
}
