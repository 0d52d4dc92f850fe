import type { DrawnColumn } from '#lib/pages/cities/column-cells.ts';
import type { CityFacets } from '#lib/selectors/arrange-cities.ts';
import { fetchJson } from '../kernel/fetch-json.ts';
import { onceEach } from '../kernel/once.ts';
import { elementOf } from './table-parts.ts';
import { headsOf, idOf, type CitiesTable } from './table.ts';
import { siteRoot } from '../kernel/site-root.ts';

/** Columns that the page does not hold: each is fetched, drawn already, when the reader first chooses it. */
export interface MoreColumns {
	/** Brings columns into the table that are not in it yet. */
	readonly bring: (columns: readonly string[]) => Promise<void>;
	/** Gives a row that came later the cells of the columns brought so far. */
	readonly complete: (row: HTMLTableRowElement) => void;
	/** Adds what the columns rank each city by. */
	readonly rank: (facets: readonly CityFacets[]) => readonly CityFacets[];
}

export interface ColumnsOf {
	readonly table: CitiesTable;
	/** Every column, in the order of the table. */
	readonly order: readonly string[];
	/** Address of the table's first page; columns lie below it. */
	readonly home: string;
	/** Makes a new head work like the others. */
	readonly onHead: (head: HTMLElement) => void;
}

/** A city with what the columns rank it by. */
function withRanks(city: CityFacets, columns: ReadonlyMap<string, DrawnColumn>): CityFacets {
	const ranks = new Map(city.ranks);
	for (const [id, { cells }] of columns) {
		const rank = cells[city.cityId]?.rank ?? null;
		if (rank !== null) ranks.set(id, rank === 'm' ? 'marked' : rank);
	}
	return { ...city, ranks };
}

/** The columns beyond those of the page. */
export function moreColumns({ table, order, home, onHead }: ColumnsOf): MoreColumns {
	const site = siteRoot();
	const brought = new Map<string, DrawnColumn>();
	const drawn = (html: string): HTMLElement => {
		const element = elementOf(html);
		for (const link of element.querySelectorAll('a'))
			if (!link.getAttribute('href')?.startsWith('#'))
				link.href = new URL(link.getAttribute('href') ?? '', site).href;
		return element;
	};
	const fetchColumn = onceEach((id: string) =>
		fetchJson<DrawnColumn>(`${home}columns/${id}.json`, 'head', 'cells')
	);
	const addCell = (row: HTMLTableRowElement, { cells }: DrawnColumn, place: number): void => {
		const cell = cells[row.dataset.city ?? ''];
		row.insertBefore(cell ? drawn(cell.html) : document.createElement('td'), row.cells[place + 1] ?? null);
	};
	/** How many columns of the table stand before one. */
	const placeOf = (id: string): number =>
		headsOf(table).filter((head) => order.indexOf(idOf(head)) < order.indexOf(id)).length;
	const add = (id: string, column: DrawnColumn): void => {
		if (brought.has(id)) return;
		const place = placeOf(id);
		const head = drawn(column.head);
		table.headRow.insertBefore(head, table.headRow.cells[place + 1] ?? null);
		for (const row of table.rows.values()) addCell(row, column, place);
		brought.set(id, column);
		onHead(head);
	};

	return {
		bring: async (columns) => {
			const present = new Set(headsOf(table).map(idOf));
			const missing = columns.filter((id) => !present.has(id));
			if (missing.length === 0) return;
			const fetched = await Promise.all(missing.map(fetchColumn));
			missing.forEach((id, index) => add(id, fetched[index]!));
		},
		complete: (row) => {
			for (const [place, head] of headsOf(table).entries()) {
				const column = brought.get(idOf(head));
				if (column) addCell(row, column, place);
			}
		},
		rank: (facets) => (brought.size === 0 ? facets : facets.map((city) => withRanks(city, brought)))
	};
}
