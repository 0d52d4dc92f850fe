import MiniSearch, { type Query, type SearchOptions, type SearchResult } from 'minisearch';
import { fewestLackingFirst, inOrder } from './order-results.ts';
import { Found, type SearchHit } from './search-hit.ts';
import { commonWords, formsOf, indexedWord, queryWords, remembered, textSlug } from './search-words.ts';
import type { SearchRow, SearchSlice } from './search-slice.ts';
import { countOf, inBoth, inEither, lastWords, type Places } from './word-places.ts';

/** What a query finds. */
export interface SearchAnswer {
	readonly hits: readonly SearchHit[];
	/** Words of the query that nearly every record has, and that therefore count nothing. */
	readonly common: readonly string[];
	/** How many more records have some of the words that count, where only those with all were asked for. */
	readonly withAny: number;
}

export interface SearchFilters {
	readonly city?: string | null;
	readonly theme?: string | null;
	readonly kind?: string | null;
	readonly subject?: string | null;
	/** Whether a record must have all words, as is usual, or any. */
	readonly words?: 'all' | 'any';
}

export type SearchIndex = (query: string, filters?: SearchFilters) => SearchAnswer;

/** The fields that a record says itself. */
const SAYS = ['title', 'text', 'city', 'theme', 'kind'];
const BOOST = { title: 2.5, city: 2, kind: 1.5, theme: 1.2, text: 1, subject: 0.2 };
/** One typing error is forgiven in words of five letters, two in words of eight and more. */
const errorsForgiven = (word: string): number => (word.length < 5 ? 0 : word.length < 8 ? 1 : 2);

/** Part of a word counts less than the word, and a misspelt one less again. */
const WEIGHED: SearchOptions = {
	boost: BOOST,
	prefix: (word: string) => word.length > 2,
	weights: { prefix: 0.6, fuzzy: 0.3 }
};

const subjectsOf = ({ coded, subjects }: SearchSlice, [table, id]: SearchRow) =>
	(coded[`${table}/${id}`] ?? []).flatMap((place) => subjects[place] ?? []);

/** Indexes the rows by their places; `vocabulary` receives every word. */
function indexRows(
	slice: SearchSlice,
	kindWords: Readonly<Record<string, string>>,
	vocabulary: Set<string>
): MiniSearch<SearchRow> {
	const places = new Map(slice.rows.map((row, place) => [row, place]));
	const index = new MiniSearch<SearchRow>({
		idField: 'place',
		fields: [...SAYS, 'subject'],
		processTerm: (word) => {
			const indexed = indexedWord(word);
			if (indexed) vocabulary.add(indexed);
			return indexed;
		},
		searchOptions: { processTerm: indexedWord },
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
					return subjectsOf(slice, row)
						.flatMap(({ words }) => words)
						.join(' ');
				case 'theme':
					return row[6].map((place) => slice.themes[place]?.label ?? '').join(' ');
				default:
					return kindWords[row[2]] ?? row[2];
			}
		}
	});
	index.addAll(slice.rows);
	return index;
}

/** What the filters leave of the rows. */
function rowsLeft(slice: SearchSlice, { city, theme, kind, subject }: SearchFilters): Places {
	const cityPlace = city ? slice.cities.findIndex(({ id }) => id === city) : -1;
	const themePlace = theme ? slice.themes.findIndex(({ id }) => id === theme) : -1;
	const isLeft = (row: SearchRow): boolean =>
		(!city || row[3] === cityPlace) &&
		(!theme || row[6].includes(themePlace)) &&
		(!kind || row[2] === kind) &&
		(!subject || subjectsOf(slice, row).some(({ id }) => id === subject));
	return Uint8Array.from(slice.rows, (row) => Number(isLeft(row)));
}

/**
 * Builds the index over all rows, once a visit. Words are folded, so accents and case do not count; a word
 * also finds what it begins, and a word that no record has forgives typing errors. First come records that are named
 * as the query says, then those with its words in a row, those with all words that count, those with all when the
 * words of their subject are added, and, where asked for, those with some, the most words first.
 *
 * @param kindWords the words by which a reader names each kind: `challenge` is found by "challenges" and "needs"
 */
export function searchIndex(slice: SearchSlice, kindWords: Readonly<Record<string, string>>): SearchIndex {
	const vocabulary = new Set<string>();
	const index = indexRows(slice, kindWords, vocabulary);
	const words = [...vocabulary];
	const isCommon = commonWords(slice.common);
	const names = new Set(slice.rows.map(([, , , , title]) => textSlug(title)));
	const isMisspelt = remembered((word) => !words.some((known) => known.startsWith(word)));
	const rowOf = ({ id }: SearchResult): SearchRow => slice.rows[id as number]!;
	const fuzzy = (word: string): number => (isMisspelt(word) ? errorsForgiven(word) : 0);

	const having = (fields: string[]) =>
		lastWords((word) => {
			const places: Places = new Uint8Array(slice.rows.length);
			// Nothing is weighed: that is what takes long.
			const boostDocument = (place: number): number => {
				places[place] = 1;
				return 0;
			};
			index.search({ queries: [...formsOf(word)] }, { ...WEIGHED, fuzzy, fields, boostDocument });
			return places;
		});
	const [placesSaying, placesAbout] = [having(SAYS), having(['subject'])];

	return (query, filters = {}) => {
		const typed = queryWords(query);
		if (typed.length === 0) return { hits: [], common: [], withAny: 0 };
		const telling = typed.filter((word) => !isCommon(word));
		// Where nearly every record has each word, they are all that there is to go by; and a name is all its words.
		const asId = textSlug(query);
		const counted = telling.length > 0 && !names.has(asId) ? telling : typed;
		const asked = counted.map(formsOf);
		const find = (combineWith: 'AND' | 'OR', fields: string[], places: Places) =>
			index.search(
				{ combineWith, queries: asked.map((forms): Query => ({ combineWith: 'OR', queries: [...forms] })) },
				{ ...WEIGHED, fuzzy, fields, boostDocument: (place: number) => places[place]! }
			);
		const left = rowsLeft(slice, filters);
		const [saying, about] = [placesSaying(counted), placesAbout(counted)];
		const withSubject = saying.map((places, at) => inEither(places, about[at]!)).reduce(inBoth, left);
		const inSome = inBoth(saying.reduce(inEither), left);
		const withAll = saying.reduce(inBoth, left);
		const all = find('AND', SAYS, withAll);
		// Most often no record has the words by its subject alone.
		const isCoded = countOf(withSubject) > countOf(withAll);
		const coded = isCoded ? find('AND', [...SAYS, 'subject'], withSubject) : all;
		const isAny = filters.words === 'any';
		const lacking = ({ queryTerms }: SearchResult) =>
			counted.filter((_, at) => !asked[at]!.some((form) => queryTerms.includes(form)));
		const some = isAny ? fewestLackingFirst(find('OR', SAYS, inSome), lacking) : [];
		const wordsOf = (row: SearchRow) => subjectsOf(slice, row).flatMap((subject) => subject.words);
		const ordered = inOrder({ all, coded, some }, { query: asId, rowOf, wordsOf });
		return {
			hits: ordered.map((found) => new Found(found, rowOf, lacking)),
			common: counted === telling ? typed.filter(isCommon) : [],
			withAny: isAny ? 0 : countOf(inEither(withSubject, inSome)) - ordered.length
		};
	};
}
