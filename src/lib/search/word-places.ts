/** Which rows have something: 1 at the place of each that has it. */
export type Places = Uint8Array;

export const inBoth = (a: Places, b: Places): Places => a.map((has, place) => has & b[place]!);
export const inEither = (a: Places, b: Places): Places => a.map((has, place) => has | b[place]!);
export const countOf = (places: Places): number => places.reduce((sum, has) => sum + has, 0);

/**
 * Remembers the words of the latest search: who types changes the last word of a search, and who narrows it none. A visit
 * has too many words to keep the places of all.
 */
export function lastWords(
	placesOf: (word: string) => Places
): (words: readonly string[]) => readonly Places[] {
	let known = new Map<string, Places>();
	return (words) => {
		known = new Map(words.map((word) => [word, known.get(word) ?? placesOf(word)]));
		return [...known.values()];
	};
}
