import type { SearchResult } from 'minisearch';
import { fold } from '../domain/fold.ts';
import type { SearchRow } from './search-slice.ts';
import { textSlug } from './search-words.ts';

/**
 * Why a record was found: it is named so, it has the words in a row, it has all of them, it has them together with
 * the words of its subject, or it has some.
 */
export type SearchReason = 'name' | 'phrase' | 'all' | 'subject' | 'some';

/** What has the most words of a query first; the order within stays. */
export const fewestLackingFirst = (
	results: readonly SearchResult[],
	lacking: (result: SearchResult) => readonly string[]
): readonly SearchResult[] =>
	results
		.map((result) => ({ result, lacks: lacking(result).length }))
		.sort((a, b) => a.lacks - b.lacks)
		.map(({ result }) => result);

/** What the order of the results rests on. */
export interface Asked {
	/** The query as an id would be written. */
	readonly query: string;
	readonly rowOf: (result: SearchResult) => SearchRow;
	/** Words of the subjects that a row is about. */
	readonly wordsOf: (row: SearchRow) => readonly string[];
}

/** Whether a text has the words of a phrase in a row. Most texts lack one, which is found out without their ids. */
const hasPhrase = (text: string, phrase: string): boolean =>
	isMadeOf(phrase, fold(text)) && `-${textSlug(text)}-`.includes(`-${phrase}-`);

const isMadeOf = (phrase: string, text: string): boolean =>
	phrase.split('-').every((word) => text.includes(word));

/** Who asks for a subject by one of its words looks for who has it, then for who plans it; practices of a profile say most. */
const SHOWS: readonly string[] = ['practice', 'strength', 'action'];
function placeOf([table, , kind]: SearchRow): number {
	const place = SHOWS.indexOf(kind);
	return table === 'practices' ? -1 : place === -1 ? SHOWS.length : place;
}

/** Each result once, with the first reason for which it was found. */
export function inOrder(
	{ all, coded, some }: Readonly<Record<'all' | 'coded' | 'some', readonly SearchResult[]>>,
	{ query, rowOf, wordsOf }: Asked
): readonly (readonly [SearchResult, SearchReason])[] {
	const because = (reason: SearchReason, results: readonly SearchResult[]) =>
		results.map((result) => [result, reason] as const);
	const subjects = coded.filter((result) => rowOf(result)[0] === 'subjects');
	const ordered = [
		...because(
			'name',
			all.filter((result) => textSlug(rowOf(result)[4]).startsWith(query))
		),
		// A subject that one of its words names stands before what only holds the words.
		...because(
			'name',
			subjects.filter((result) => wordsOf(rowOf(result)).some((word) => textSlug(word) === query))
		),
		...because(
			'phrase',
			all.filter((result) => {
				const [, , , , title, text] = rowOf(result);
				return query.includes('-') && (hasPhrase(title, query) || hasPhrase(text, query));
			})
		),
		...because('all', all),
		// What an editor says is about it stands behind what says it, the subjects themselves before their records,
		// and of these who has it before who plans or needs it.
		...because('subject', subjects),
		...because(
			'subject',
			// Where no subject was named, these are all of those above.
			coded === all ? [] : [...coded].sort((a, b) => placeOf(rowOf(a)) - placeOf(rowOf(b)))
		),
		...because('some', some)
	];
	const found = new Set<unknown>();
	return ordered.filter(([{ id }]) => !found.has(id) && found.add(id));
}
