import type { FacetView, Facets } from '../domain/facets.ts';
import { recordOf } from '../domain/typed-object.ts';
import { QueryReader, writeValues, type Parsed } from './query.ts';

/**
 * The address of a filtered list: `?city=gent&theme=health`. Each key narrows, all together. What the list does not have
 * is dropped and reported. Keys keep their order, other keys stay behind them.
 */

/**
 * Reads an address: what is on offer becomes the view, the rest is dropped and listed. Never throws.
 *
 * @param offer the values that each key can ask for
 */
export function parseFacets<Key extends string>(
	keys: readonly Key[],
	query: URLSearchParams,
	offer: Facets<Key>
): Parsed<FacetView<Key>> {
	const reader = new QueryReader(query);
	const view = recordOf(keys, (key) => reader.one(key, offer[key]));
	return { view, dropped: reader.dropped };
}

/** Writes a view into an address: `''` where nothing is asked for, else `?...`; keys of others stay at the end. */
export function serialiseFacets<Key extends string>(
	keys: readonly Key[],
	view: FacetView<Key>,
	others: URLSearchParams = new URLSearchParams()
): string {
	return writeValues(
		recordOf(keys, (key) => view[key]),
		others
	);
}
