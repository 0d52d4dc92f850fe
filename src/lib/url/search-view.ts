/**
 * Search in the address: `?q=one+stop+shop&city=liege&theme=housing&kind=practice`.
 *
 * `q` is what was typed; the filters hold one id each. An id that is not on offer is dropped; other keys stay.
 */
export interface SearchView {
	readonly q: string;
	readonly city: string | null;
	readonly theme: string | null;
	readonly kind: string | null;
}

/** The ids that the filters offer. */
export interface SearchOffer {
	readonly city: readonly string[];
	readonly theme: readonly string[];
	readonly kind: readonly string[];
}

const FILTERS = ['city', 'theme', 'kind'] as const;

/** Reads a query string; never fails. */
export function parseSearchView(query: URLSearchParams, offer: SearchOffer): SearchView {
	const pick = (key: (typeof FILTERS)[number]): string | null => {
		const value = query.get(key);
		return value !== null && offer[key].includes(value) ? value : null;
	};
	return { q: (query.get('q') ?? '').trim(), city: pick('city'), theme: pick('theme'), kind: pick('kind') };
}

/** Writes the view into a query string: empty parts are left out, keys of others are kept behind it. */
export function serialiseSearchView(view: SearchView, query = new URLSearchParams()): URLSearchParams {
	const written = new URLSearchParams();
	if (view.q) written.set('q', view.q);
	for (const key of FILTERS) {
		const value = view[key];
		if (value) written.set(key, value);
	}
	for (const [key, value] of query) {
		if (key !== 'q' && !FILTERS.some((filter) => filter === key)) written.append(key, value);
	}
	return written;
}
