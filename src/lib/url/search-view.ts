import type { FacetView, Facets } from '../domain/facets.ts';
import { parseFacets, type DroppedFacet } from './facet-view.ts';

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
const OWN: readonly string[] = ['q', 'words', ...FILTERS];

/** The ids that the filters offer. */
export type SearchOffer = Facets<SearchFilter>;

/** Reads a query string; never fails. */
export function parseSearchView(
	query: URLSearchParams,
	offer: SearchOffer
): { readonly view: SearchView; readonly dropped: readonly DroppedFacet<SearchFilter | 'words'>[] } {
	const { view, dropped } = parseFacets(FILTERS, query, offer);
	const choice = parseFacets(['words'], query, { words: ['all', 'any'] });
	return {
		view: {
			q: (query.get('q') ?? '').trim(),
			...view,
			words: choice.view.words === 'any' ? 'any' : 'all'
		},
		dropped: [...dropped, ...choice.dropped]
	};
}

/** Writes the view into a query string: empty parts are left out, keys of others are kept behind it. */
export function serialiseSearchView(view: SearchView, query = new URLSearchParams()): URLSearchParams {
	const written = new URLSearchParams();
	if (view.q) written.set('q', view.q);
	for (const key of FILTERS) {
		const value = view[key];
		if (value) written.set(key, value);
	}
	if (view.words === 'any') written.set('words', 'any');
	for (const [key, value] of query) if (!OWN.includes(key)) written.append(key, value);
	return written;
}
