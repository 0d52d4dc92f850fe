import { citiesView as words } from '#lib/messages/en/cities-view.ts';
import type { ArrangedCities } from '#lib/selectors/arrange-cities.ts';
import type { CitiesView } from '#lib/url/cities-view.ts';
import { afterFrame } from '../kernel/after-frame.ts';
import { putBack, rowsInWindow, showOnTop } from '../kernel/fill-window.ts';
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

/** Sets rows at the beginning of the table, and hides all others. Those that stand there already are not touched. */
function place({ element, body }: CitiesTable, rows: readonly HTMLElement[]): void {
	putBack(element);
	const kept = new Set<Element>(rows);
	for (const row of [...body.rows]) {
		if (kept.has(row)) row.hidden = false;
		else if (row.dataset.divider !== undefined) row.remove();
		else row.hidden = true;
	}
	// A row that moves loses the focus inside it.
	const focused = document.activeElement;
	let next = body.firstElementChild;
	for (const row of rows) {
		if (row === next) next = next.nextElementSibling;
		else body.insertBefore(row, next);
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
 * Shows the cities of an arrangement in its order, the columns of a view, and how they are sorted. The rows that fill the
 * window are seen at once; what that takes of the others is done after the frame that shows them.
 */
export function drawTable(table: CitiesTable, view: CitiesView, arranged: ArrangedCities): void {
	const isLatest = begin();
	const { element, body } = table;
	const rows = rowsOf(table, view, arranged);
	if (stands(body, rows)) {
		// A choice that this one overtook may have moved them by style.
		putBack(element);
		return showHeads(table, view);
	}
	const first = rows.slice(0, rowsInWindow(body, rows));
	showHeads(table, view);
	for (const row of first) {
		if (!body.contains(row)) body.append(row);
		row.hidden = false;
	}
	showOnTop(element, first);
	afterFrame(() => isLatest() && place(table, rows), body);
}

function showHeads(table: CitiesTable, view: CitiesView): void {
	showColumns(table, new Set(view.columns));
	markSort(table, view);
}
