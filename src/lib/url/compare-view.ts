import { QueryReader, writeValues, type Parsed } from './query.ts';

/**
 * The comparison's part of the address: `?cities=a,b,c&theme=housing&show=shared`.
 *
 * - `cities`: two to four ids, in the order of the columns; without the key none is chosen, and the published pair
 *   stands there as an example. What is unknown is dropped and reported, so is what is too many. Fewer than two are kept: the page asks for more.
 * - `theme`: narrows the rows to those on a theme; one that the network does not have is dropped and reported.
 * - `show`: `shared` or `differs` narrows the rows.
 *
 * Defaults are left out, keys keep their order, other keys stay.
 */
export const SHOWS = ['all', 'shared', 'differs'] as const;
export type Show = (typeof SHOWS)[number];
export const MOST_CITIES = 4;

export interface CompareView {
	/** None where the reader has chosen none. */
	readonly cities: readonly string[];
	/** Null for all. */
	readonly theme: string | null;
	readonly show: Show;
}

/** The cities and themes of the network. */
export interface CompareOffer {
	readonly cities: readonly string[];
	readonly themes: readonly string[];
}

/** Reads an address; what it cannot show is dropped and listed. Never throws. */
export function parseCompareView(
	query: URLSearchParams,
	{ cities: offered, themes }: CompareOffer
): Parsed<CompareView> {
	const reader = new QueryReader(query);
	const known = new Set(offered);
	const found = reader.keep('cities', (value) => known.has(value));
	for (const value of found.slice(MOST_CITIES)) reader.drop('cities', value, 'too-many');
	const view: CompareView = {
		cities: found.slice(0, MOST_CITIES),
		theme: reader.one('theme', themes),
		show: reader.one('show', SHOWS) ?? 'all'
	};
	return { view, dropped: reader.dropped };
}

/** Writes a view into an address: `''` where nothing is chosen, else `?...`; keys of others stand at the end. */
export function serialiseCompareView(
	{ cities, theme, show }: CompareView,
	others: URLSearchParams = new URLSearchParams()
): string {
	return writeValues({ cities: cities.join(), theme, show: show === 'all' ? null : show }, others);
}
