import MiniSearch, { type SearchResult } from 'minisearch';
import { fold } from '../domain/fold.ts';
import { slug } from '../domain/slug.ts';
import type { SearchRow, SearchSlice } from './search-slice.ts';

/** A field of a record in which words were found. */
export type SearchField = 'title' | 'text' | 'city' | 'theme' | 'kind' | 'subject';

/** A record that answers a query. */
export interface SearchHit {
	readonly row: SearchRow;
	/** The folded words of the record that matched. */
	readonly words: ReadonlySet<string>;
	/** Where they stand. */
	readonly fields: ReadonlySet<SearchField>;
}

export interface SearchFilters {
	readonly city?: string | null;
	readonly theme?: string | null;
	readonly kind?: string | null;
}

export type SearchIndex = (query: string, filters?: SearchFilters) => readonly SearchHit[];

/** The fields that a record says itself. */
const SAYS = ['title', 'text', 'city', 'theme', 'kind'];
const BOOST = { title: 2.5, city: 2, kind: 1.5, theme: 1.2, text: 1, subject: 0.2 };
/** Short words carry no meaning of their own, and in an all-words query each would have to be found. */
const STOP = new Set([
	'a',
	'an',
	'and',
	'at',
	'by',
	'for',
	'from',
	'in',
	'is',
	'of',
	'on',
	'or',
	'the',
	'to',
	'with'
]);
/** One typing error is forgiven in words of five letters, two in words of eight and more. */
const errorsForgiven = (word: string): number => (word.length < 5 ? 0 : word.length < 8 ? 1 : 2);

/**
 * Builds the index over all rows, once a visit. Words are folded, so accents and case do not count; a word
 * also finds what it begins, and forgives typing errors. First come records whose title begins with the query,
 * then those with every word of it, then those with some.
 *
 * @param kindWords the words by which a reader names each kind: `challenge` is found by "challenges" and "needs"
 */
export function searchIndex(slice: SearchSlice, kindWords: Readonly<Record<string, string>>): SearchIndex {
	const index = new MiniSearch<SearchRow>({
		idField: 'place',
		fields: [...SAYS, 'subject'],
		processTerm: (word) => {
			const folded = fold(word);
			return STOP.has(folded) ? null : folded;
		},
		extractField: (row, field) => {
			switch (field) {
				case 'place':
					return places.get(row);
				case 'title':
					return row[4];
				case 'text':
					// A subject is found by its label and words: its definition explains, and would stand before records.
					return row[0] === 'subjects' ? '' : row[5];
				case 'city': {
					const city = slice.cities[row[3]];
					return city ? [city.name, ...city.aliases].join(' ') : '';
				}
				case 'subject':
					return subjectsOf(row)
						.flatMap(({ words }) => words)
						.join(' ');
				case 'theme':
					return row[6].map((place) => slice.themes[place]?.label ?? '').join(' ');
				default:
					return kindWords[row[2]] ?? row[2];
			}
		}
	});
	const subjectsOf = ([table, id]: SearchRow): SearchSlice['subjects'][number][] =>
		(slice.coded[`${table}/${id}`] ?? []).flatMap((place) => slice.subjects[place] ?? []);
	const places = new Map(slice.rows.map((row, place) => [row, place]));
	index.addAll(slice.rows);

	const allowed = ({ city, theme, kind }: SearchFilters) => {
		const cityPlace = city ? slice.cities.findIndex(({ id }) => id === city) : -1;
		const themePlace = theme ? slice.themes.findIndex(({ id }) => id === theme) : -1;
		return (result: SearchResult): boolean => {
			const row = slice.rows[result.id as number]!;
			return (
				(!city || row[3] === cityPlace) &&
				(!theme || row[6].includes(themePlace)) &&
				(!kind || row[2] === kind)
			);
		};
	};

	return (query, filters = {}) => {
		const options = {
			boost: BOOST,
			// Part of a word counts less than the word, and a misspelt one less again.
			prefix: (word: string) => word.length > 2,
			fuzzy: errorsForgiven,
			weights: { prefix: 0.6, fuzzy: 0.3 },
			filter: allowed(filters)
		};
		const all = index.search(query, { ...options, combineWith: 'AND', fields: SAYS });
		const coded = index.search(query, { ...options, combineWith: 'AND' });
		const some = index.search(query, { ...options, combineWith: 'OR', fields: SAYS });
		const asked = slug(query);
		const rowOf = ({ id }: SearchResult): SearchRow => slice.rows[id as number]!;
		const titled = (result: SearchResult): boolean => slug(rowOf(result)[4]).startsWith(asked);
		// A subject that one of its words names stands before what only holds the words.
		const isNamed = (result: SearchResult): boolean =>
			rowOf(result)[0] === 'subjects' &&
			subjectsOf(rowOf(result)).some(({ words }) => words.some((word) => slug(word) === asked));
		const isSubject = (result: SearchResult): boolean => rowOf(result)[0] === 'subjects';
		const first = all.filter(titled);
		const ordered = [
			...first,
			...coded.filter(isNamed),
			...all,
			// What an editor says is about it stands behind what says it, the subjects themselves before their records.
			...coded.filter(isSubject),
			...coded,
			...some
		];
		const found = new Set<unknown>();
		return [...ordered.filter(({ id }) => !found.has(id) && found.add(id))].map((result) => ({
			row: slice.rows[result.id as number]!,
			words: new Set(Object.keys(result.match)),
			fields: new Set(Object.values(result.match).flat() as SearchField[])
		}));
	};
}
