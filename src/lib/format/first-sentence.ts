import { beginning } from '../domain/close-direction.ts';

/** Where a sentence ends and another begins. */
const END = /(?<=[.!?])\s+(?=\p{Lu}|["“(])/gu;
/** A sentence that is longer than any reader takes in is cut between words. */
const LONGEST = 400;

/** The first sentence of a text, whole: half a sentence in quotation marks says what its writer did not say. */
export const firstSentence = (text: string): string => beginning(text.split(END)[0] ?? '', LONGEST);

/**
 * The first whole sentences of a text that so many letters have room for: half of a list would name some and hide others.
 *
 * @returns '' where not even the first has room
 */
export function wholeSentences(text: string, letters: number): string {
	let end = 0;
	for (const match of text.matchAll(END)) if (match.index <= letters) end = match.index;
	return text.length <= letters ? text : text.slice(0, end);
}
