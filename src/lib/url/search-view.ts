import type { FacetView, Facets } from '../domain/facets.ts';
import { recordOf } from '../domain/typed-object.ts';
import { QueryReader, writeValues, type Parsed } from './query.ts';

/**
 * Search in the address: `?q=one+stop+shop&city=liege&theme=housing&kind=practice&subject=one-stop-shop&words=any`.
 *
 * `q` is what was typed; the filters hold one id each; `words=any` finds records with any of the words, where all are
 * asked for as a rule. An id that is not on offer is dropped and named; other keys stay.
 */
export interface SearchView extends FacetView<SearchFilter> {
	readonly q: string;
	readonly words: 'all' | 'any';
}

const FILTERS = ['city', 'theme', 'kind', 'subject'] as const;
type SearchFilter = (typeof FILTERS)[number];

/** The ids that the filters offer. */
export type SearchOffer = Facets<SearchFilter>;

/** Reads an address: what is on offer becomes the view, the rest is dropped and listed. Never throws. */
export function parseSearchView(query: URLSearchParams, offer: SearchOffer): Parsed<SearchView> {
	const reader = new QueryReader(query);
	const view: SearchView = {
		q: reader.text('q'),
		...recordOf(FILTERS, (key) => reader.one(key, offer[key])),
		words: reader.one('words', ['all', 'any']) ?? 'all'
	};
	return { view, dropped: reader.dropped };
}

/** Writes a view into an address: `''` where nothing is asked for, else `?...`; keys of others stay at the end. */
export function serialiseSearchView(
	view: SearchView,
	others: URLSearchParams = new URLSearchParams()
): string {
	const words = view.words === 'any' ? 'any' : null;
	return writeValues({ q: view.q, ...recordOf(FILTERS, (key) => view[key]), words }, others);
}
