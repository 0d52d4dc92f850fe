import MiniSearch, { type SearchResult } from 'minisearch';
import { fold } from '../domain/fold.ts';
import { slug } from '../domain/slug.ts';
import type { SearchRow, SearchSlice } from './search-slice.ts';

/** A field of a record in which words were found. */
export type SearchField = 'title' | 'text' | 'city' | 'theme' | 'kind';

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

const BOOST = { title: 2.5, city: 2, kind: 1.5, theme: 1.2, text: 1 };
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
		fields: ['title', 'text', 'city', 'theme', 'kind'],
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
					return row[5];
				case 'city': {
					const city = slice.cities[row[3]];
					return city ? [city.name, ...city.aliases].join(' ') : '';
				}
				case 'theme':
					return row[6].map((place) => slice.themes[place]?.label ?? '').join(' ');
				default:
					return kindWords[row[2]] ?? row[2];
			}
		}
	});
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
		const all = index.search(query, { ...options, combineWith: 'AND' });
		const some = index.search(query, { ...options, combineWith: 'OR' });
		const found = new Set(all.map(({ id }) => id as number));
		const asked = slug(query);
		const titled = ({ id }: SearchResult) => slug(slice.rows[id as number]![4]).startsWith(asked);
		return [
			...all.filter(titled),
			...all.filter((result) => !titled(result)),
			...some.filter(({ id }) => !found.has(id as number))
		].map((result) => ({
			row: slice.rows[result.id as number]!,
			words: new Set(Object.keys(result.match)),
			fields: new Set(Object.values(result.match).flat() as SearchField[])
		}));
	};
}
