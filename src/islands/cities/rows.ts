import { citiesView as words } from '#lib/messages/en/cities-view.ts';
import type { ArrangedCities } from '#lib/selectors/arrange-cities.ts';
import type { CitiesView } from '#lib/url/cities-view.ts';
import { afterFrame } from '../kernel/after-frame.ts';
import { fillWindow } from '../kernel/fill-window.ts';
import { turns } from '../kernel/latest.ts';
import { markSort, showColumns, type CitiesTable } from './table.ts';
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

const begin = turns();

/**
 * Shows the cities of an arrangement in its order, the columns of a view, and how they are sorted. Rows below the window
 * are placed after the frame that shows those in it, which a slow machine draws sooner alone.
 */
export function drawTable(table: CitiesTable, view: CitiesView, arranged: ArrangedCities): void {
	const isLatest = begin();
	const rows = rowsOf(table, view, arranged);
	// Read before anything is changed, or the browser would lay the page out for it.
	const room = innerHeight - table.body.getBoundingClientRect().top;
	const heights = rows.map(({ offsetHeight }) => offsetHeight);
	const first = rows.slice(0, fillWindow(room, heights));
	showColumns(table, new Set(view.columns));
	markSort(table, view);
	const kept = new Set<Element>(rows);
	for (const row of [...table.body.rows]) if (row.dataset.divider !== undefined) row.remove();
	for (const row of table.rows.values()) if (!kept.has(row)) row.hidden = true;
	place(table.body, first);
	if (first.length < rows.length) afterFrame(() => isLatest() && place(table.body, rows), table.body);
}
