import { GRID_KINDS, type GridKind } from '../domain/choices.ts';
import { QueryReader, writeValues, type Parsed } from './query.ts';

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

const NO_COLUMNS = 'none';

const defaultColumns = (offer: CitiesOffer): readonly string[] =>
	offer.columns.filter(({ isDefault }) => isDefault).map(({ id }) => id);

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
export function parseCitiesView(query: URLSearchParams, offer: CitiesOffer): Parsed<CitiesView> {
	const reader = new QueryReader(query);
	const columns = columnsOf(reader, offer);
	const sort = sortOf(reader, offer);
	const order = reader.one('order', ['asc', 'desc']);
	const view: CitiesView = {
		columns,
		sort,
		descending: order === 'desc',
		country: reader.one('country', offer.countries),
		level: reader.one('level', offer.levels),
		theme: reader.one('theme', offer.themes),
		kind: reader.one('kind', GRID_KINDS),
		group: reader.one('group', offer.groups),
		fund: reader.one('fund', offer.funds),
		access: reader.one('access', offer.accesses),
		selected: reader.several('cities', offer.cities)
	};
	return { view, dropped: reader.dropped };
}

/** An address whose columns are all unknown is an old or broken one, not a wish for no columns. */
function columnsOf(reader: QueryReader, offer: CitiesOffer): readonly string[] {
	if (reader.text('columns') === NO_COLUMNS) return [];
	const ids = offer.columns.map(({ id }) => id);
	const chosen = reader.several('columns', ids);
	return chosen.length > 0 ? chosen : defaultColumns(offer);
}

function sortOf(reader: QueryReader, offer: CitiesOffer): string | null {
	const ids = offer.columns.map(({ id }) => id);
	const sort = reader.one('sort', ids);
	const isSortable = offer.columns.some((column) => column.id === sort && column.isSortable);
	return sort === null || isSortable ? sort : reader.drop('sort', sort, 'not-sortable');
}

/** Writes a view into an address: `''` for the default view, else `?...`; keys of others keep their place at the end. */
export function serialiseCitiesView(
	view: CitiesView,
	offer: CitiesOffer,
	others: URLSearchParams = new URLSearchParams()
): string {
	const { columns, sort, country, level, theme, kind, group, fund, access } = view;
	const isDefault = columns.join() === defaultColumns(offer).join();
	const values = {
		columns: isDefault ? null : columns.join() || NO_COLUMNS,
		sort,
		order: view.descending ? 'desc' : null,
		...{ country, level, theme, kind, group, fund, access },
		cities: offer.cities.filter((cityId) => view.selected.includes(cityId)).join()
	};
	return writeValues(values, others);
}
