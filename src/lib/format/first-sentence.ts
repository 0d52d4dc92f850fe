import { beginning } from '../domain/close-direction.ts';

/** Where a sentence ends and another begins. */
const END = /(?<=[.!?])\s+(?=\p{Lu}|["“(])/u;
/** A sentence that is longer than any reader takes in is cut between words. */
const LONGEST = 400;

/** The first sentence of a text, whole: half a sentence in quotation marks says what its writer did not say. */
export const firstSentence = (text: string): string => beginning(text.split(END)[0] ?? '', LONGEST);
