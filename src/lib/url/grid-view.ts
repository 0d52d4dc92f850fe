/**
 * The address of a view of the grid:
 * `?kind=need,practice&theme=health&city=liege&q=words&view=text&rows=themes&cell=liege.health`.
 * Lists are sorted (kinds in their own order), defaults are left out, keys of others are kept behind ours.
 */
import { GRID_KINDS, type GridKind } from '../domain/choices.ts';
import { cellKey, NO_FILTER, type GridFilter } from '../domain/grid-filter.ts';
import { QueryReader, writeValues, type Parsed } from './query.ts';

export const GRID_FORMS = ['marks', 'text'] as const;
export type GridForm = (typeof GRID_FORMS)[number];
export const GRID_ROWS = ['cities', 'themes'] as const;
export type GridRows = (typeof GRID_ROWS)[number];

export interface GridView {
	readonly filter: GridFilter;
	/** Marks only, or the entries in full; null leaves it to the room that the table has. */
	readonly form: GridForm | null;
	/** What the rows are. */
	readonly rows: GridRows;
	/** The open cell. */
	readonly cell: { readonly cityId: string; readonly themeId: string } | null;
}

export const DEFAULT_VIEW: GridView = { filter: NO_FILTER, form: null, rows: 'cities', cell: null };

/** Columns up to which texts have the room to be read, so that they are shown unless the reader chose signs. */
const COLUMNS_FOR_TEXT = 4;

/** How a table of so many columns is shown where the reader has not chosen. */
export const formFor = (columns: number): GridForm => (columns <= COLUMNS_FOR_TEXT ? 'text' : 'marks');

/** Which ids the network has. */
export interface KnownIds {
	readonly hasCity: (id: string) => boolean;
	readonly hasTheme: (id: string) => boolean;
}

const MAX_TEXT = 200;

/** Reads a query, with or without its question mark. Never throws: what the network does not have is dropped and named. */
export function parseGridView(search: string, { hasCity, hasTheme }: KnownIds): Parsed<GridView> {
	const reader = new QueryReader(search);
	const filter: GridFilter = {
		kinds: orderedKinds(reader.several('kind', GRID_KINDS)),
		themeIds: [...reader.keep('theme', hasTheme)].sort(),
		cityIds: [...reader.keep('city', hasCity)].sort(),
		// Cut by characters, not by halves of one.
		text: [...reader.text('q')].slice(0, MAX_TEXT).join('').trim()
	};
	const form = reader.one('view', GRID_FORMS);
	const rows = reader.one('rows', GRID_ROWS) ?? 'cities';
	const cell = cellOf(reader, { hasCity, hasTheme });
	return { view: { filter, form, rows, cell }, dropped: reader.dropped };
}

/** All three kinds are the same wish as none. */
function orderedKinds(kinds: readonly string[]): readonly GridKind[] {
	const ordered = GRID_KINDS.filter((kind) => kinds.includes(kind));
	return ordered.length === GRID_KINDS.length ? [] : ordered;
}

function cellOf(reader: QueryReader, { hasCity, hasTheme }: KnownIds): GridView['cell'] {
	const value = reader.text('cell');
	if (value === '') return null;
	const [cityId = '', themeId = '', ...rest] = value.split('.');
	const isCell = rest.length === 0 && hasCity(cityId) && hasTheme(themeId);
	return isCell ? { cityId, themeId } : reader.drop('cell', value);
}

/**
 * The query of a view with its question mark, or nothing for the default view.
 * `search` is the query that stands in the address: keys that are not the grid's are taken over.
 */
export function serialiseGridView({ filter, form, rows, cell }: GridView, search = ''): string {
	const values = {
		kind: orderedKinds(filter.kinds).join(),
		theme: [...filter.themeIds].sort().join(),
		city: [...filter.cityIds].sort().join(),
		q: filter.text.trim(),
		view: form,
		rows: rows === 'cities' ? null : rows,
		cell: cell && cellKey(cell.cityId, cell.themeId)
	};
	return writeValues(values, search);
}
