import { citiesView as words } from '#lib/messages/en/cities-view.ts';
import type { ArrangedCities } from '#lib/selectors/arrange-cities.ts';
import type { CitiesView } from '#lib/url/cities-view.ts';
import { afterFrame } from '../kernel/after-frame.ts';
import { holdSize, letSizeGo, rowsInWindow } from '../kernel/fill-window.ts';
import { turns } from '../kernel/latest.ts';
import { hasColumns, markSort, showColumns, type CitiesTable } from './table.ts';
import { dividerRow } from './table-parts.ts';

/** The rows of an arrangement, with what says why some are not ranked. */
function rowsOf(table: CitiesTable, view: CitiesView, arranged: ArrangedCities): readonly HTMLElement[] {
	const sections = [
		[null, arranged.ranked],
		[words.markedHead, arranged.marked],
		[words.emptyHead, arranged.empty]
	] as const;
	return sections.flatMap(([head, cityIds]) => [
		...(head !== null && cityIds.length > 0 ? [dividerRow(head, view.columns.length + 1)] : []),
		...cityIds.flatMap((cityId) => table.rows.get(cityId) ?? [])
	]);
}

/** Shows rows at the beginning of the table. Those that stand there already are not touched. */
function place(body: HTMLElement, rows: readonly HTMLElement[]): void {
	// A row that moves loses the focus inside it.
	const focused = document.activeElement;
	let next = body.firstElementChild;
	for (const row of rows) {
		if (row === next) next = next.nextElementSibling;
		else body.insertBefore(row, next);
		row.hidden = false;
	}
	if (focused instanceof HTMLElement && focused !== document.activeElement && body.contains(focused))
		focused.focus({ preventScroll: true });
}

/** Whether the table shows these rows and no others, in their order. */
function stands(body: HTMLTableSectionElement, rows: readonly HTMLElement[]): boolean {
	const shown = [...body.rows].filter(({ hidden }) => !hidden);
	return shown.length === rows.length && rows.every((row, at) => row === shown[at]);
}

const begin = turns();

/**
 * Shows the cities of an arrangement in its order, the columns of a view, and how they are sorted. Rows below the window
 * follow after the frame that shows those in it, which a slow machine draws sooner alone.
 */
export function drawTable(table: CitiesTable, view: CitiesView, arranged: ArrangedCities): void {
	const isLatest = begin();
	const { body } = table;
	const rows = rowsOf(table, view, arranged);
	if (stands(body, rows)) {
		// A choice that this one overtook may hold it still.
		letSizeGo(table.element);
		return showHeads(table, view);
	}
	const first = rows.slice(0, rowsInWindow(body, rows));
	const later = rows.slice(first.length);
	// A row that is hidden loses the focus.
	const isAlone = later.length > 0 && !body.contains(document.activeElement);
	if (isAlone) holdSize(table.element, hasColumns(table, view.columns));
	showHeads(table, view);
	const kept = new Set<Element>(isAlone ? first : rows);
	for (const row of [...body.rows]) {
		if (row.dataset.divider !== undefined) row.remove();
		else if (!kept.has(row)) row.hidden = true;
	}
	place(body, first);
	const placeAll = (): void => {
		letSizeGo(table.element);
		place(body, rows);
	};
	if (later.length === 0) placeAll();
	else afterFrame(() => isLatest() && placeAll(), body);
}

function showHeads(table: CitiesTable, view: CitiesView): void {
	showColumns(table, new Set(view.columns));
	markSort(table, view);
}
