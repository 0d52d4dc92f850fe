/**
 * The address of a view of the grid:
 * `?kind=need,practice&theme=health&city=liege&q=words&view=text&rows=themes&cell=liege.health`.
 * Lists are sorted (kinds in their own order), defaults are left out, keys of others are kept behind ours.
 */
import { GRID_KINDS, type GridKind } from '../domain/choices.ts';
import { cellKey, NO_FILTER, type GridFilter } from '../domain/grid-filter.ts';

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

export interface ParsedGridView {
	readonly view: GridView;
	/** Values of the address that name nothing of this network, as they are written. */
	readonly dropped: readonly string[];
}

const KEYS = ['kind', 'theme', 'city', 'q', 'view', 'rows', 'cell'] as const;
const MAX_TEXT = 200;

const listOf = (value: string | null): string[] =>
	[...new Set((value ?? '').split(',').map((part) => part.trim()))].filter((part) => part !== '').sort();

const isOneOf = <Word extends string>(words: readonly Word[], value: string): value is Word =>
	(words as readonly string[]).includes(value);

/** Reads a query, with or without its question mark. Never throws: what the network does not have is dropped and named. */
export function parseGridView(search: string, { hasCity, hasTheme }: KnownIds): ParsedGridView {
	const query = new URLSearchParams(search);
	const dropped: string[] = [];
	const keep = (values: readonly string[], isKnown: (value: string) => boolean): string[] => {
		dropped.push(...values.filter((value) => !isKnown(value)));
		return values.filter(isKnown);
	};
	const oneOf = <Word extends string>(key: string, words: readonly Word[]): Word | null => {
		const value = query.get(key) ?? '';
		if (isOneOf(words, value)) return value;
		if (value !== '') dropped.push(value);
		return null;
	};

	const kinds = keep(listOf(query.get('kind')), (value) => isOneOf(GRID_KINDS, value));
	const filter: GridFilter = {
		kinds: orderedKinds(kinds),
		themeIds: keep(listOf(query.get('theme')), hasTheme),
		cityIds: keep(listOf(query.get('city')), hasCity),
		// Cut by characters, not by halves of one.
		text: [...(query.get('q') ?? '')].slice(0, MAX_TEXT).join('').trim()
	};
	const form = oneOf('view', GRID_FORMS);
	const rows = oneOf('rows', GRID_ROWS) ?? 'cities';
	const [cell = ''] = keep(
		[query.get('cell') ?? ''],
		(value) => value === '' || isCell(value, hasCity, hasTheme)
	);
	const [cityId = '', themeId = ''] = cell.split('.');
	return { view: { filter, form, rows, cell: cell === '' ? null : { cityId, themeId } }, dropped };
}

/** All three kinds are the same wish as none. */
function orderedKinds(kinds: readonly string[]): readonly GridKind[] {
	const ordered = GRID_KINDS.filter((kind) => kinds.includes(kind));
	return ordered.length === GRID_KINDS.length ? [] : ordered;
}

function isCell(value: string, hasCity: KnownIds['hasCity'], hasTheme: KnownIds['hasTheme']): boolean {
	const [cityId = '', themeId = '', ...rest] = value.split('.');
	return rest.length === 0 && hasCity(cityId) && hasTheme(themeId);
}

/**
 * The query of a view with its question mark, or nothing for the default view.
 * `search` is the query that stands in the address: keys that are not the grid's are taken over.
 */
export function serialiseGridView({ filter, form, rows, cell }: GridView, search = ''): string {
	const values: Record<(typeof KEYS)[number], string> = {
		kind: orderedKinds(filter.kinds).join(','),
		theme: [...filter.themeIds].sort().join(','),
		city: [...filter.cityIds].sort().join(','),
		q: filter.text.trim(),
		view: form ?? '',
		rows: rows === 'cities' ? '' : rows,
		cell: cell ? cellKey(cell.cityId, cell.themeId) : ''
	};
	const own = KEYS.filter((key) => values[key] !== '').map((key) =>
		// A comma may stand in a query as it is, and reads better so.
		new URLSearchParams([[key, values[key]]]).toString().replaceAll('%2C', ',')
	);
	const others = new URLSearchParams(search);
	for (const key of KEYS) others.delete(key);
	const query = [...own, others.toString()].filter((part) => part !== '').join('&');
	return query === '' ? '' : `?${query}`;
}
