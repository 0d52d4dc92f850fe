import { fold } from '../domain/fold.ts';

/** A stretch of a text, and whether it is a word that matched. */
export interface MarkedPart {
	readonly text: string;
	readonly matched: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}\p{Cf}]+/gu;

/** Cuts a text at the words that matched, so that a reader sees why a record was found. Joined, the parts are the text. */
export function markWords(text: string, words: ReadonlySet<string>): readonly MarkedPart[] {
	const parts: { text: string; matched: boolean }[] = [];
	let end = 0;
	for (const { 0: word, index } of text.matchAll(WORD)) {
		if (!words.has(fold(word))) continue;
		if (index > end) parts.push({ text: text.slice(end, index), matched: false });
		parts.push({ text: word, matched: true });
		end = index + word.length;
	}
	if (end < text.length) parts.push({ text: text.slice(end), matched: false });
	return parts;
}
