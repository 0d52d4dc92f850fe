import { GRID_KINDS, type GridKind } from '../domain/choices.ts';

/**
 * The comparison table's part of the address.
 *
 * `?columns=population,actions&sort=population&order=desc&country=RO&level=municipality&theme=housing&kind=need
 * &group=women&fund=a-fund&access=no-access&cities=liege,utrecht`
 *
 * - `columns` beside the city, in the table's order whatever the address says; `none` for the city alone.
 * - `sort` is a column's id; without it the cities stand by name. `order=desc` turns it.
 * - `country`, `level`, `theme`, `kind` (of a grid entry, on the theme if there is one), `group`, `fund` and `access` (to
 *   the fund if there is one, else to any) narrow, all together.
 * - `cities` are selected: marked here and on the map.
 *
 * What is not on offer is dropped and reported. Defaults are left out, keys keep their order, other keys stay.
 */
export interface CitiesView {
	/** Ids of the columns shown, in the order of the table. */
	readonly columns: readonly string[];
	readonly sort: string | null;
	readonly descending: boolean;
	readonly country: string | null;
	readonly level: string | null;
	readonly theme: string | null;
	readonly kind: GridKind | null;
	readonly group: string | null;
	readonly fund: string | null;
	readonly access: string | null;
	readonly selected: readonly string[];
}

/** What the table has: an address can ask for no more. */
export interface CitiesOffer {
	/** Every column, in the order of the table. */
	readonly columns: readonly {
		readonly id: string;
		readonly isDefault: boolean;
		readonly isSortable: boolean;
	}[];
	readonly countries: readonly string[];
	readonly levels: readonly string[];
	readonly themes: readonly string[];
	readonly groups: readonly string[];
	readonly funds: readonly string[];
	readonly accesses: readonly string[];
	readonly cities: readonly string[];
}

/** A value that the address asks for in vain. */
export interface Dropped {
	readonly key: string;
	readonly value: string;
	/** It is not there, or it is a column whose figures cannot be ranked. */
	readonly why: 'unknown' | 'not-sortable';
}

const KEYS = [
	'columns',
	'sort',
	'order',
	'country',
	'level',
	'theme',
	'kind',
	'group',
	'fund',
	'access',
	'cities'
] as const;
const NO_COLUMNS = 'none';
const NARROWING = {
	country: 'countries',
	level: 'levels',
	theme: 'themes',
	group: 'groups',
	fund: 'funds',
	access: 'accesses'
} as const satisfies Record<string, keyof CitiesOffer>;

const defaultColumns = (offer: CitiesOffer): readonly string[] =>
	offer.columns.filter(({ isDefault }) => isDefault).map(({ id }) => id);
const split = (text: string | null): string[] => [
	...new Set((text ?? '').split(',').map((part) => part.trim()))
];

/** The view of the page as it is published. */
export const defaultCitiesView = (offer: CitiesOffer): CitiesView => ({
	columns: defaultColumns(offer),
	sort: null,
	descending: false,
	country: null,
	level: null,
	theme: null,
	kind: null,
	group: null,
	fund: null,
	access: null,
	selected: []
});

/** Reads an address: what is on offer becomes the view, the rest is dropped and listed. Never throws. */
export function parseCitiesView(
	query: URLSearchParams,
	offer: CitiesOffer
): { readonly view: CitiesView; readonly dropped: readonly Dropped[] } {
	const dropped: Dropped[] = [];
	const drop = (key: string, value: string, why: Dropped['why'] = 'unknown'): null => {
		dropped.push({ key, value, why });
		return null;
	};
	const one = (key: string, offered: readonly string[]): string | null => {
		const value = query.get(key)?.trim();
		if (!value) return null;
		return offered.includes(value) ? value : drop(key, value);
	};
	const several = (key: string, offered: readonly string[]): readonly string[] => {
		const asked = split(query.get(key)).filter((value) => value !== '');
		for (const value of asked) if (!offered.includes(value)) drop(key, value);
		return offered.filter((value) => asked.includes(value));
	};

	const ids = offer.columns.map(({ id }) => id);
	const isChosen = query.has('columns') && query.get('columns') !== '';
	const chosen = query.get('columns') === NO_COLUMNS ? [] : several('columns', ids);
	// An address whose columns are all unknown is an old or broken one, not a wish for no columns.
	const columns =
		isChosen && (chosen.length > 0 || query.get('columns') === NO_COLUMNS) ? chosen : defaultColumns(offer);

	let sort = one('sort', ids);
	if (sort !== null && !offer.columns.some(({ id, isSortable }) => id === sort && isSortable))
		sort = drop('sort', sort, 'not-sortable');
	const order = one('order', ['asc', 'desc']);

	const narrowed = Object.fromEntries(
		Object.entries(NARROWING).map(([key, list]) => [key, one(key, offer[list])])
	) as Record<keyof typeof NARROWING, string | null>;
	const kind = one('kind', GRID_KINDS) as GridKind | null;
	const selected = several('cities', offer.cities);
	return { view: { columns, sort, descending: order === 'desc', ...narrowed, kind, selected }, dropped };
}

/** Writes a view into an address: `''` for the default view, else `?...`; keys of others keep their place at the end. */
export function serialiseCitiesView(
	view: CitiesView,
	offer: CitiesOffer,
	others: URLSearchParams = new URLSearchParams()
): string {
	const defaults = defaultColumns(offer).join();
	const values: Record<(typeof KEYS)[number], string | null> = {
		columns: view.columns.join() === defaults ? null : view.columns.join() || NO_COLUMNS,
		sort: view.sort,
		order: view.descending ? 'desc' : null,
		country: view.country,
		level: view.level,
		theme: view.theme,
		kind: view.kind,
		group: view.group,
		fund: view.fund,
		access: view.access,
		cities: offer.cities.filter((cityId) => view.selected.includes(cityId)).join() || null
	};
	const query = new URLSearchParams();
	for (const key of KEYS) if (values[key] !== null) query.set(key, values[key]);
	for (const [key, value] of others) if (!(KEYS as readonly string[]).includes(key)) query.append(key, value);
	// Commas are allowed in a query and read better than %2C.
	const text = query.toString().replaceAll('%2C', ',');
	return text === '' ? '' : `?${text}`;
}
