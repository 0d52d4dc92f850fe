import { citiesView as words } from '#lib/messages/en/cities-view.ts';
import type { ArrangedCities, CityFacets } from '#lib/selectors/arrange-cities.ts';
import { readFacetTexts } from '#lib/selectors/city-facets.ts';
import type { CitiesView } from '#lib/url/cities-view.ts';

/** The parts of the prerendered table. */
export interface CitiesTable {
	/** The head of the cities' names. */
	readonly byName: HTMLElement;
	/** Heads of the columns, in the order of the cells after the name. */
	readonly heads: readonly HTMLElement[];
	readonly groupHeads: readonly HTMLTableCellElement[];
	readonly body: HTMLTableSectionElement;
	/** By city: those of the page by name, then those brought in later. */
	readonly rows: Map<string, HTMLTableRowElement>;
}

const all = <Found extends HTMLElement>(root: ParentNode, selector: string): Found[] => [
	...root.querySelectorAll<Found>(selector)
];
export const idOf = (head: HTMLElement): string => head.dataset.column ?? '';
/** The name of a column as it is read. */
export const labelOf = (head: HTMLElement): string =>
	head.querySelector('[data-label]')?.textContent?.trim() ?? '';

/** Finds the table in the page; null where it is not as expected. */
export function findTable(root: ParentNode): CitiesTable | null {
	const byName = root.querySelector<HTMLElement>('[data-by-name]');
	const body = root.querySelector('tbody');
	if (!byName || !body) return null;
	const rows = all<HTMLTableRowElement>(body, 'tr[data-city]');
	return {
		byName,
		body,
		heads: all(root, 'th[data-column]'),
		groupHeads: all<HTMLTableCellElement>(root, 'tr.groups th[data-group]'),
		rows: new Map(rows.map((row) => [row.dataset.city ?? '', row]))
	};
}

/** What sorting and filtering need of each city, read from its row. */
export function readFacets({ heads, rows }: CitiesTable): readonly CityFacets[] {
	return [...rows].map(([cityId, { dataset, cells }]) => {
		const ranks = new Map<string, number | 'marked'>();
		heads.forEach((head, index) => {
			const cell = cells[index + 1];
			if (cell?.dataset.rank !== undefined) ranks.set(idOf(head), Number(cell.dataset.rank));
			else if (cell?.dataset.marked !== undefined) ranks.set(idOf(head), 'marked');
		});
		const { country = '', level = '', themes = '', groups = '' } = dataset;
		return readFacetTexts(cityId, { country, level, themes, groups }, ranks);
	});
}

function showColumns({ heads, groupHeads, rows }: CitiesTable, columns: ReadonlySet<string>): void {
	heads.forEach((head, index) => {
		const hidden = !columns.has(idOf(head));
		head.hidden = hidden;
		for (const { cells } of rows.values()) if (cells[index + 1]) cells[index + 1]!.hidden = hidden;
	});
	for (const group of groupHeads) {
		const shown = heads.filter(({ hidden, dataset }) => !hidden && dataset.group === group.dataset.group);
		group.hidden = shown.length === 0;
		group.colSpan = Math.max(shown.length, 1);
	}
}

function markSort({ byName, heads }: CitiesTable, { sort, descending }: CitiesView): void {
	const direction = descending ? 'descending' : 'ascending';
	byName.setAttribute('aria-sort', sort === null ? direction : 'none');
	for (const head of heads) {
		if (head.dataset.sortable !== undefined)
			head.setAttribute('aria-sort', sort === idOf(head) ? direction : 'none');
	}
}

/** A row that says why the cities below it are not ranked. */
function dividerRow(text: string, columns: number): HTMLTableRowElement {
	const row = document.createElement('tr');
	row.setAttribute('role', 'row');
	row.dataset.divider = '';
	const cell = document.createElement('th');
	cell.setAttribute('role', 'rowheader');
	cell.colSpan = columns;
	const label = document.createElement('span');
	label.textContent = text;
	cell.append(label);
	row.append(cell);
	return row;
}

/** Shows the cities of an arrangement in its order, the columns of a view, and how they are sorted. */
export function drawTable(table: CitiesTable, view: CitiesView, arranged: ArrangedCities): void {
	showColumns(table, new Set(view.columns));
	markSort(table, view);
	for (const divider of all(table.body, '[data-divider]')) divider.remove();
	for (const row of table.rows.values()) row.hidden = true;
	const sections = [
		[null, arranged.ranked],
		[words.markedHead, arranged.marked],
		[words.emptyHead, arranged.empty]
	] as const;
	for (const [head, cityIds] of sections) {
		if (head !== null && cityIds.length > 0) table.body.append(dividerRow(head, view.columns.length + 1));
		for (const cityId of cityIds) {
			const row = table.rows.get(cityId);
			if (!row) continue;
			row.hidden = false;
			table.body.append(row);
		}
	}
}
