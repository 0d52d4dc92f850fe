import { stemmer } from 'stemmer';
import { fold } from '../domain/fold.ts';
import { slug } from '../domain/slug.ts';
import type { SearchRow } from './search-slice.ts';

/** Short words carry no meaning of their own. */
const STOP = new Set('a an and at by for from in is of on or the to with'.split(' '));
/** Words are parted where the index parts them: at spaces and signs. */
const BETWEEN = /[\n\r\p{Z}\p{P}]+/u;
/** A word that so large a share of the records has tells none from another. */
const COMMON_SHARE = 1 / 8;
/** Fewer records than these have no words that nearly all have. */
const ENOUGH_RECORDS = 40;

/** Records say the same words again and again: each is worked on once, which makes an index in half the time. */
export function remembered<Form>(formOf: (word: string) => Form): (word: string) => Form {
	const known = new Map<string, Form>();
	return (word) => {
		let form = known.get(word);
		if (form === undefined) known.set(word, (form = formOf(word)));
		return form;
	};
}

/** The form under which a word is indexed; null for one that carries no meaning. */
export const indexedWord = remembered((word): string | null => {
	const folded = fold(word);
	return folded === '' || STOP.has(folded) ? null : folded;
});

const stemOf = remembered(stemmer);

/** A title or text of a record as an id would be written. */
export const textSlug = remembered(slug);

/** The words of a query that carry a meaning, each once. */
export const queryWords = (query: string): readonly string[] => [
	...new Set(query.split(BETWEEN).flatMap((word) => indexedWord(word) ?? []))
];

/** The forms under which a word is looked for: a plural also finds the singular. (The singular begins the plural.) */
export const formsOf = (word: string): readonly string[] =>
	word.length > 4 && /[^suio]s$/u.test(word) ? [word, word.slice(0, -1)] : [word];

/**
 * Finds the words that nearly every record has, by their share of the dataset: in a network of cities on migration,
 * "city" and "migrants". A word counts once a record, in all its endings (M. F. Porter's stems).
 *
 * @returns their stems
 */
export function commonStems(rows: readonly SearchRow[]): readonly string[] {
	if (rows.length < ENOUGH_RECORDS) return [];
	const counts = new Map<string, number>();
	for (const [, , , , title, text] of rows) {
		const stems = new Set(queryWords(`${title} ${text}`).map(stemOf));
		for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
	}
	return [...counts].filter(([, count]) => count >= rows.length * COMMON_SHARE).map(([stem]) => stem);
}

/** Whether a word of a query is one that nearly every record has. */
export function commonWords(stems: readonly string[]): (word: string) => boolean {
	const common = new Set(stems);
	return (word) => common.has(stemOf(word));
}
