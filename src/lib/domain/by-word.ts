/** A value for each word of a fixed list: `byWord(GRID_KINDS, (kind) => counts(kind))`. */
export const byWord = <Word extends string, Value>(
	words: readonly Word[],
	valueOf: (word: Word) => Value
): Readonly<Record<Word, Value>> =>
	Object.fromEntries(words.map((word) => [word, valueOf(word)])) as Record<Word, Value>;
