import type { CityFacets } from '#lib/selectors/arrange-cities.ts';
import { fetchPart } from '../kernel/fetch-page.ts';
import { onceEach } from '../kernel/once.ts';
import { headsOf, idOf, type CitiesTable } from './table.ts';

/** A column as its page has it. */
interface DrawnColumn {
	readonly head: HTMLTableCellElement;
	readonly cells: ReadonlyMap<string, HTMLTableCellElement>;
}

/** Columns that the page does not hold: each is taken from its page when the reader first chooses it. */
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
		const { rank, marked } = cells.get(city.cityId)?.dataset ?? {};
		if (rank !== undefined) ranks.set(id, Number(rank));
		else if (marked !== undefined) ranks.set(id, 'marked');
	}
	return { ...city, ranks };
}

/** Reads a column from its page; throws where the page has none. */
async function fetchColumn(address: string): Promise<DrawnColumn> {
	const page = await fetchPart(address);
	const head = page.querySelector<HTMLTableCellElement>('th[data-column]');
	if (!head) throw new Error(`no column on ${address}`);
	const rows = [...page.querySelectorAll<HTMLTableRowElement>('tr[data-city]')];
	return { head, cells: new Map(rows.map((row) => [row.dataset.city ?? '', row.cells[1]!])) };
}

/** The columns beyond those of the page. */
export function moreColumns({ table, order, home, onHead }: ColumnsOf): MoreColumns {
	const brought = new Map<string, DrawnColumn>();
	const columnOf = onceEach((id: string) =>
		fetchColumn(new URL(`${home}columns/${id}/`, location.href).href)
	);
	const addCell = (row: HTMLTableRowElement, { cells }: DrawnColumn, place: number): void => {
		const cell = cells.get(row.dataset.city ?? '');
		const added = cell ? document.importNode(cell, true) : document.createElement('td');
		row.insertBefore(added, row.cells[place + 1] ?? null);
	};
	/** How many columns of the table stand before one. */
	const placeOf = (id: string): number =>
		headsOf(table).filter((head) => order.indexOf(idOf(head)) < order.indexOf(id)).length;
	const add = (id: string, column: DrawnColumn): void => {
		if (brought.has(id)) return;
		const place = placeOf(id);
		const head = document.importNode(column.head, true);
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
			const fetched = await Promise.all(missing.map(columnOf));
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
