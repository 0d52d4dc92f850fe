import type { FacetView, Facets } from '../domain/facets.ts';
import { recordOf } from '../domain/typed-object.ts';

/**
 * The address of a filtered list: `?city=gent&theme=health`. Each key narrows, all together. What the list does not have
 * is dropped and reported. Keys keep their order, other keys stay behind them.
 */

/** A value that the address asks for in vain. */
export interface DroppedFacet<Key extends string> {
	readonly key: Key;
	readonly value: string;
}

/**
 * Reads an address: what is on offer becomes the view, the rest is dropped and listed. Never throws.
 *
 * @param offer the values that each key can ask for
 */
export function parseFacets<Key extends string>(
	keys: readonly Key[],
	query: URLSearchParams,
	offer: Facets<Key>
): { readonly view: FacetView<Key>; readonly dropped: readonly DroppedFacet<Key>[] } {
	const dropped: DroppedFacet<Key>[] = [];
	const view = recordOf<Key, string | null>(keys, () => null);
	for (const key of keys) {
		const value = query.get(key)?.trim() ?? '';
		if (offer[key].includes(value)) view[key] = value;
		else if (value !== '') dropped.push({ key, value });
	}
	return { view, dropped };
}

/** Writes a view into an address: `''` where nothing is asked for, else `?...`; keys of others stay at the end. */
export function serialiseFacets<Key extends string>(
	keys: readonly Key[],
	view: FacetView<Key>,
	others: URLSearchParams = new URLSearchParams()
): string {
	const query = new URLSearchParams();
	for (const key of keys) {
		const value = view[key];
		if (value !== null) query.set(key, value);
	}
	for (const [key, value] of others) if (!(keys as readonly string[]).includes(key)) query.append(key, value);
	const text = query.toString();
	return text === '' ? '' : `?${text}`;
}
