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

/** A city or theme that the address asks for in vain: there is none, or four other cities come before it. */
export interface DroppedChoice {
	readonly value: string;
	readonly why: 'unknown' | 'many';
}

const KEYS: readonly string[] = ['cities', 'theme', 'show'];

/** Reads an address; what it cannot show is dropped and listed. Never throws. */
export function parseCompareView(
	query: URLSearchParams,
	{ cities: offered, themes }: CompareOffer
): { readonly view: CompareView; readonly dropped: readonly DroppedChoice[] } {
	const asked = [...new Set(query.getAll('cities').flatMap((value) => value.split(',')))]
		.map((value) => value.trim())
		.filter((value) => value !== '');
	const known = new Set(offered);
	const found = asked.filter((value) => known.has(value));
	const askedTheme = query.get('theme')?.trim();
	const dropped: DroppedChoice[] = [
		...asked.filter((value) => !known.has(value)).map((value) => ({ value, why: 'unknown' as const })),
		...found.slice(MOST_CITIES).map((value) => ({ value, why: 'many' as const })),
		...(askedTheme && !themes.includes(askedTheme) ? [{ value: askedTheme, why: 'unknown' as const }] : [])
	];
	const show = SHOWS.find((each) => each === query.get('show')?.trim()) ?? 'all';
	const cities = [...new Set(found)].slice(0, MOST_CITIES);
	const theme = themes.find((each) => each === askedTheme) ?? null;
	return { view: { cities, theme, show }, dropped };
}

/** Writes a view into an address: `''` where nothing is chosen, else `?...`; keys of others stand at the end. */
export function serialiseCompareView(
	{ cities, theme, show }: CompareView,
	others: URLSearchParams = new URLSearchParams()
): string {
	const query = new URLSearchParams();
	if (cities.length > 0) query.set('cities', cities.join());
	if (theme !== null) query.set('theme', theme);
	if (show !== 'all') query.set('show', show);
	for (const [key, value] of others) if (!KEYS.includes(key)) query.append(key, value);
	// Commas are allowed in a query and read better than %2C.
	const text = query.toString().replaceAll('%2C', ',');
	return text === '' ? '' : `?${text}`;
}
