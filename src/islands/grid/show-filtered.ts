import { cellKey } from '#lib/domain/grid-filter.ts';
import { gridView as words } from '#lib/messages/en/grid-view.ts';
import type { ShownGrid } from '#lib/selectors/grid-shown.ts';
import { rowsInWindow } from '../kernel/fill-window.ts';
import { arrangeGrid, lineOf, themesIn, type Drawing } from './draw.ts';
import { holdSize, letSizeGo } from './hold-size.ts';
import { TOTALS, type GridModel } from './model.ts';
import type { Counts } from './printed.ts';

/** What stands in the table: rows of cities or of themes, and the ids of its columns. */
export interface Arrangement {
	readonly rows: Drawing['rows'];
	readonly heads: readonly string[];
}

/** The arrangement that a drawing needs, however it is filtered. */
const arrangementOf = ({ model, shown, rows, limit }: Drawing): Arrangement => ({
	rows,
	heads: rows === 'cities' ? model.themeIds : shown.cityIds.slice(0, limit)
});

/**
 * Draws what a filter leaves: hides and shows rows, columns and entries where they stand, and touches nothing else, so
 * that the browser has little to lay out anew. The table is set anew only where it is turned, or lacks a column.
 *
 * @param standing what stands in the table so far
 * @param isWhole whether more than the rows that fill the window is drawn; those alone a slow machine shows sooner
 * @returns what stands in it now
 */
export function drawGrid(drawing: Drawing, standing: Arrangement, isWhole: boolean): Arrangement {
	let needed = arrangementOf(drawing);
	const stands = new Set(standing.heads);
	if (standing.rows === drawing.rows && needed.heads.every((id) => stands.has(id))) needed = standing;
	else arrangeGrid(drawing);
	showFiltered(drawing, needed, isWhole);
	return needed;
}

function showFiltered(drawing: Drawing, { heads }: Arrangement, isWhole: boolean): void {
	const { model, shown, rows, limit } = drawing;
	const cities = shown.cityIds.slice(0, limit);
	const byCities = rows === 'cities';
	const columns = new Set(byCities ? shown.themeIds : cities);
	const headOf = byCities ? model.themeHeads : model.cityHeads;
	const lineAt = (id: string) => lineIn(model, (byCities ? model.cityHeads : model.themeHeads).get(id));
	const wanted = byCities ? cities : shown.themeIds;
	// A column goes from all rows at once, or the others would not stand under their heads. A row that is hidden loses the focus.
	const hasFocus = model.table.contains(document.activeElement);
	const isFirst =
		!isWhole && byCities && !hasFocus && heads.every((id) => headOf.get(id)?.hidden !== columns.has(id));
	const inWindow = isFirst ? rowsInWindow(model.table.tBodies[0]!, wanted.map(lineAt)) : Infinity;
	const lines = new Set(wanted.slice(0, inWindow));
	if (isFirst) holdSize(model.table);
	else letSizeGo(model.table);
	let before: HTMLTableRowElement | null = null;
	for (const id of byCities ? model.cityIds : model.themeIds) {
		let line = lineAt(id);
		if (!line && lines.has(id)) line = addLine(drawing, { id, heads, before });
		before = line ?? before;
		if (!line) continue;
		hide(line, !lines.has(id));
		if (lines.has(id)) showLine(drawing, { id, line, heads, columns });
	}
	// Until it is right, the foot is not seen.
	hide(model.table.tFoot ?? undefined, isFirst);
	if (isFirst) return;
	for (const id of heads) hide(headOf.get(id), !columns.has(id));
	showCategories(drawing, columns.size);
	showFoot(drawing, heads, columns);
}

/** The row of a heading, where that stands in the table. */
function lineIn({ table }: GridModel, head: HTMLElement | undefined): HTMLTableRowElement | null {
	return head && table.contains(head) ? head.closest('tr') : null;
}

/** Adds the row of a city that only now is shown, behind the one before it. */
function addLine(
	drawing: Drawing,
	{ id, heads, before }: { id: string; heads: readonly string[]; before: Element | null }
): HTMLTableRowElement {
	const line = lineOf(drawing, id, heads) as HTMLTableRowElement;
	if (before) before.after(line);
	else drawing.model.table.tBodies[0]!.prepend(line);
	return line;
}

interface ShownLine {
	readonly id: string;
	readonly line: HTMLTableRowElement;
	readonly heads: readonly string[];
	readonly columns: ReadonlySet<string>;
}

function showLine(drawing: Drawing, { id, line, heads, columns }: ShownLine): void {
	const { model, shown, rows } = drawing;
	for (const other of heads) {
		const key = rows === 'cities' ? cellKey(id, other) : cellKey(other, id);
		hide(model.cells.get(key), !columns.has(other));
		if (columns.has(other)) showCell(model, shown, key);
	}
	const count = countOf(drawing, rows === 'cities' ? 'city' : 'theme', id);
	setNumber(line.cells[line.cells.length - 2], count?.entries);
	setNumber(line.cells[line.cells.length - 1], count?.silent);
}

/** Shows the entries of a cell that the filter lets through, and says how many it hides where none is left. */
function showCell(model: GridModel, shown: ShownGrid, key: string): void {
	const entries = model.byCell.get(key) ?? [];
	const cell = model.cells.get(key);
	if (!cell || entries.length === 0) return;
	const changed = entries.filter(({ entryId }) =>
		hide(model.entryItems.get(entryId), !shown.entryIds.has(entryId))
	);
	if (changed.length === 0) return;
	for (const group of cell.querySelectorAll<HTMLElement>('[data-kind]')) {
		const count = group.querySelectorAll('li:not([hidden])').length;
		hide(group, count === 0);
		setText(group.querySelector('[data-count]'), count > 1 ? String(count) : '');
	}
	cell.querySelector('[data-hidden]')?.remove();
	if (entries.some(({ entryId }) => shown.entryIds.has(entryId))) return;
	const note = document.createElement('span');
	note.className = 'quiet small';
	note.dataset.hidden = '';
	note.textContent = words.hidden(entries.length);
	cell.prepend(note);
}

/** Headings over themes span those that are shown, and go with the last of them. */
function showCategories({ model, frame, shown, rows }: Drawing, columns: number): void {
	const themes = new Set(shown.themeIds);
	model.categories.forEach((category, index) => {
		const count = themesIn(model, index).filter((id) => themes.has(id)).length;
		if (rows === 'themes') hide(category.closest('tbody') ?? undefined, count === 0);
		else hide(category, count === 0);
		const span = rows === 'themes' ? columns + 3 : Math.max(1, count);
		if (category instanceof HTMLTableCellElement && category.colSpan !== span) category.colSpan = span;
	});
	// The widths are shares of all themes: fewer columns find their own.
	for (const group of frame.columns.slice(1)) hide(group, themes.size < model.themeIds.length);
}

function showFoot(drawing: Drawing, heads: readonly string[], columns: ReadonlySet<string>): void {
	const { frame, rows, printed, shown } = drawing;
	const kind = rows === 'cities' ? 'theme' : 'city';
	for (const total of TOTALS) {
		const line = frame.footHeads.get(total)?.closest('tr');
		if (!line) continue;
		heads.forEach((id, index) => {
			const cell = line.cells[index + 1];
			hide(cell, !columns.has(id));
			if (columns.has(id)) setNumber(cell, countOf(drawing, kind, id)?.[total]);
		});
		const all = (printed ?? shown).all[total];
		frame.totalHeads.forEach((element, index) => {
			const isOwn = (element.dataset.total === 'silent') === (total === 'silent');
			setNumber(line.cells[heads.length + 1 + index], isOwn ? all : undefined);
		});
	}
}

const countOf = ({ shown, printed }: Drawing, of: 'city' | 'theme', id: string): Counts | undefined =>
	of === 'city' ? shown.byCity.get(id) : (printed ?? shown).byTheme.get(id);

/** Hides or shows an element; answers whether that was a change. */
function hide(element: HTMLElement | undefined, isHidden: boolean): boolean {
	if (!element || element.hidden === isHidden) return false;
	element.hidden = isHidden;
	return true;
}

const setNumber = (cell: HTMLElement | undefined, count: number | undefined): void =>
	setText(cell ?? null, count === undefined ? '' : String(count));

function setText(element: Element | null, text: string): void {
	if (element && element.textContent !== text) element.textContent = text;
}
