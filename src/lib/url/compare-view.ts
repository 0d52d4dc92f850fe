/**
 * The comparison's part of the address: `?cities=a,b,c&show=shared`.
 *
 * - `cities`: two to four ids, in the order of the columns; without the key the published pair is shown. What is
 *   unknown is dropped and reported, so is what is too many. Fewer than two are kept: the page asks for more.
 * - `show`: `shared` or `differs` narrows the rows.
 *
 * Defaults are left out, keys keep their order, other keys stay.
 */
export const SHOWS = ['all', 'shared', 'differs'] as const;
export type Show = (typeof SHOWS)[number];
export const MOST_CITIES = 4;

export interface CompareView {
	readonly cities: readonly string[];
	readonly show: Show;
}

/** What the page has: the cities of the network, and the pair that it is published with. */
export interface CompareOffer {
	readonly cities: readonly string[];
	readonly published: readonly string[];
}

/** A city that the address asks for in vain: there is none, or four others come before it. */
export interface DroppedCity {
	readonly value: string;
	readonly why: 'unknown' | 'many';
}

const KEYS: readonly string[] = ['cities', 'show'];

/** Reads an address; what it cannot show is dropped and listed. Never throws. */
export function parseCompareView(
	query: URLSearchParams,
	{ cities: offered, published }: CompareOffer
): { readonly view: CompareView; readonly dropped: readonly DroppedCity[] } {
	const asked = [...new Set(query.getAll('cities').flatMap((value) => value.split(',')))]
		.map((value) => value.trim())
		.filter((value) => value !== '');
	const known = new Set(offered);
	const found = asked.filter((value) => known.has(value));
	const dropped: DroppedCity[] = [
		...asked.filter((value) => !known.has(value)).map((value) => ({ value, why: 'unknown' as const })),
		...found.slice(MOST_CITIES).map((value) => ({ value, why: 'many' as const }))
	];
	const show = SHOWS.find((each) => each === query.get('show')?.trim()) ?? 'all';
	// An address whose cities are all unknown is an old or broken one: the published pair answers it.
	const cities = found.length === 0 ? published : [...new Set(found)].slice(0, MOST_CITIES);
	return { view: { cities, show }, dropped };
}

/** Writes a view into an address: `''` for the published one, else `?...`; keys of others stand at the end. */
export function serialiseCompareView(
	{ cities, show }: CompareView,
	{ published }: CompareOffer,
	others: URLSearchParams = new URLSearchParams()
): string {
	const query = new URLSearchParams();
	if (cities.length > 0 && cities.join() !== published.join()) query.set('cities', cities.join());
	if (show !== 'all') query.set('show', show);
	for (const [key, value] of others) if (!KEYS.includes(key)) query.append(key, value);
	// Commas are allowed in a query and read better than %2C.
	const text = query.toString().replaceAll('%2C', ',');
	return text === '' ? '' : `?${text}`;
}
