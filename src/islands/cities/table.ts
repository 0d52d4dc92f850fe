import type { CityFacets } from '#lib/selectors/arrange-cities.ts';
import { readFacetTexts } from '#lib/selectors/city-facets.ts';
import type { CitiesView } from '#lib/url/cities-view.ts';
import { groupHead } from './table-parts.ts';

/** The prerendered table. Its cells stand in the order of its heads, after the city's name. */
export interface CitiesTable {
	readonly element: HTMLTableElement;
	/** The head of the cities' names. */
	readonly byName: HTMLElement;
	readonly groupRow: HTMLTableRowElement;
	readonly headRow: HTMLTableRowElement;
	readonly body: HTMLTableSectionElement;
	/** By city: those of the page by name, then those brought in later. */
	readonly rows: Map<string, HTMLTableRowElement>;
}

export const headsOf = ({ headRow }: CitiesTable): HTMLElement[] => [
	...headRow.querySelectorAll<HTMLElement>('th[data-column]')
];
export const idOf = (head: HTMLElement): string => head.dataset.column ?? '';

/** Finds the table in the page; null where it is not as expected. */
export function findTable(root: ParentNode): CitiesTable | null {
	const byName = root.querySelector<HTMLElement>('[data-by-name]');
	const groupRow = root.querySelector<HTMLTableRowElement>('[data-groups]');
	const headRow = root.querySelector<HTMLTableRowElement>('[data-heads]');
	const body = root.querySelector('tbody');
	const element = body?.closest('table');
	if (!byName || !groupRow || !headRow || !body || !element) return null;
	const rows = body.querySelectorAll<HTMLTableRowElement>('tr[data-city]');
	return {
		element,
		byName,
		groupRow,
		headRow,
		body,
		rows: new Map([...rows].map((row) => [row.dataset.city ?? '', row]))
	};
}

/** What sorting and filtering need of each city, read from its row. */
export function readFacets(table: CitiesTable): readonly CityFacets[] {
	const columns = headsOf(table).map(idOf);
	return [...table.rows].map(([cityId, { dataset, cells }]) => {
		const ranks = new Map<string, number | 'marked'>();
		columns.forEach((column, index) => {
			const cell = cells[index + 1];
			if (cell?.dataset.rank !== undefined) ranks.set(column, Number(cell.dataset.rank));
			else if (cell?.dataset.marked !== undefined) ranks.set(column, 'marked');
		});
		const { country = '', level = '', themes = '', groups = '', funds = '' } = dataset;
		return readFacetTexts(cityId, { country, level, themes, groups, funds }, ranks);
	});
}

/** Shows the columns of a view, and their heads over them. */
export function showColumns(table: CitiesTable, columns: ReadonlySet<string>): void {
	const heads = headsOf(table);
	heads.forEach((head, index) => {
		const isShown = columns.has(idOf(head));
		// Shown before, its cells are shown, also those of rows that came meanwhile.
		if (isShown && !head.hidden) return;
		head.hidden = !isShown;
		for (const { cells } of table.rows.values()) {
			const cell = cells[index + 1];
			if (cell) cell.hidden = head.hidden;
		}
	});
	const groups: { label: string; columns: number }[] = [];
	for (const { hidden, dataset } of heads) {
		if (hidden) continue;
		const label = dataset.group ?? '';
		const last = groups.at(-1);
		if (last?.label === label) last.columns += 1;
		else groups.push({ label, columns: 1 });
	}
	const [corner, ...old] = table.groupRow.cells;
	const stands = ({ textContent, colSpan }: HTMLTableCellElement, at: number): boolean =>
		textContent === groups[at]?.label && colSpan === groups[at].columns;
	if (old.length === groups.length && old.every(stands)) return;
	const className = old[0]?.className ?? '';
	table.groupRow.replaceChildren(
		...(corner ? [corner] : []),
		...groups.map(({ label, columns }) => groupHead(label, columns, className))
	);
}

/** Marks in the heads how the table is sorted. */
export function markSort(table: CitiesTable, { sort, descending }: CitiesView): void {
	const direction = descending ? 'descending' : 'ascending';
	const mark = (head: HTMLElement, isSorted: boolean): void => {
		const order = isSorted ? direction : 'none';
		if (head.getAttribute('aria-sort') !== order) head.setAttribute('aria-sort', order);
	};
	mark(table.byName, sort === null);
	for (const head of headsOf(table)) if (head.dataset.sortable !== undefined) mark(head, sort === idOf(head));
}
