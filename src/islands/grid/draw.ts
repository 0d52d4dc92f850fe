import { cellKey } from '#lib/domain/grid-filter.ts';
import { gridView as words } from '#lib/messages/en/grid-view.ts';
import type { ShownGrid } from '#lib/selectors/grid-shown.ts';
import type { GridRows } from '#lib/url/grid-view.ts';
import { TOTALS, wordsOf, type GridModel, type Total } from './model.ts';
import type { Counts, Printed } from './printed.ts';

/** The parts of the table that belong to no city and no theme, kept from the page so that a redraw looks the same. */
export interface Frame {
	readonly corner: HTMLElement;
	readonly totalHeads: readonly HTMLElement[];
	readonly footHeads: ReadonlyMap<Total, HTMLElement>;
	readonly number: HTMLElement;
	/** Headings of the corner. */
	readonly cornerWords: Readonly<Record<GridRows, string>>;
}

export function readFrame(table: HTMLTableElement): Frame {
	const find = (selector: string): HTMLElement => table.querySelector<HTMLElement>(selector)!;
	const corner = find('[data-corner]');
	return {
		corner,
		totalHeads: [find('[data-total="entries"]'), find('[data-total="silent"]')],
		footHeads: new Map(TOTALS.map((total) => [total, find(`[data-foot="${total}"]`)])),
		number: find('tfoot td'),
		cornerWords: { cities: wordsOf(corner), themes: corner.dataset.corner ?? '' }
	};
}

export interface Drawing {
	readonly model: GridModel;
	readonly frame: Frame;
	readonly shown: ShownGrid;
	readonly rows: GridRows;
	/** Cities drawn at most. */
	readonly limit: number;
	/** Totals by theme and of all, where they are of more cities than are known here. */
	readonly printed: Printed | null;
}

const row = (...cells: (Node | undefined)[]): HTMLTableRowElement => {
	const element = document.createElement('tr');
	element.role = 'row';
	element.append(...cells.filter((cell) => cell !== undefined));
	return element;
};
const section = (name: 'thead' | 'tbody' | 'tfoot', rows: readonly Node[]): HTMLElement => {
	const element = document.createElement(name);
	element.role = 'rowgroup';
	element.append(...rows);
	return element;
};
function head(
	element: HTMLElement | undefined,
	scope: string,
	colSpan = 1,
	rowSpan = 1
): HTMLElement | undefined {
	const role = scope.startsWith('col') ? 'columnheader' : 'rowheader';
	if (element instanceof HTMLTableCellElement) Object.assign(element, { role, scope, colSpan, rowSpan });
	return element;
}

/** Draws the table anew out of its own cells, as rows of cities or of themes, with the totals of what is shown. */
export function drawGrid(drawing: Drawing): void {
	const { model, frame, shown, rows, limit } = drawing;
	const cities = shown.cityIds.slice(0, limit);
	const byCities = rows === 'cities';
	const heads = byCities ? shown.themeIds : cities;
	frame.corner.textContent = frame.cornerWords[rows];
	for (const cityId of cities) for (const id of shown.themeIds) drawCell(model, shown, cellKey(cityId, id));
	// The caption stays; a focus inside the table would be lost with its cell, so it is given back.
	const focused = document.activeElement;
	const { caption } = model.table;
	model.table.replaceChildren(
		...(caption ? [caption] : []),
		headOf(drawing, heads),
		...(byCities
			? [
					section(
						'tbody',
						cities.map((id) => lineOf(drawing, id, heads))
					)
				]
			: groupsOf(model, shown.themeIds).map(([category, themes]) =>
					section('tbody', [
						row(head(category, 'rowgroup', heads.length + 3)),
						...themes.map((id) => lineOf(drawing, id, heads))
					])
				)),
		section(
			'tfoot',
			TOTALS.map((total) => footOf(drawing, total, heads))
		)
	);
	if (focused instanceof HTMLElement && model.table.contains(focused)) focused.focus({ preventScroll: true });
}

/** Shows the entries of a cell that the filter lets through, and says how many it hides where none is left. */
function drawCell(model: GridModel, shown: ShownGrid, key: string): void {
	const entries = model.byCell.get(key) ?? [];
	const cell = model.cells.get(key);
	if (!cell || entries.length === 0) return;
	for (const { entryId } of entries) model.entryItems.get(entryId)!.hidden = !shown.entryIds.has(entryId);
	for (const group of cell.querySelectorAll<HTMLElement>('[data-kind]')) {
		const count = group.querySelectorAll('li:not([hidden])').length;
		group.hidden = count === 0;
		group.querySelector('[data-count]')!.textContent = count > 1 ? String(count) : '';
	}
	cell.querySelector('[data-hidden]')?.remove();
	if (entries.some(({ entryId }) => shown.entryIds.has(entryId))) return;
	const note = document.createElement('span');
	note.className = 'quiet small';
	note.dataset.hidden = '';
	note.textContent = words.hidden(entries.length);
	cell.prepend(note);
}

/** Themes under their headings, without the headings that have none left. */
function groupsOf(
	model: GridModel,
	themeIds: readonly string[]
): (readonly [HTMLElement, readonly string[]])[] {
	return model.categories
		.map((category, index) => {
			const inIt = (id: string) => model.themeHeads.get(id)?.dataset.in === String(index);
			return [category, themeIds.filter(inIt)] as const;
		})
		.filter(([, themes]) => themes.length > 0);
}

function headOf({ model, frame, shown, rows }: Drawing, heads: readonly string[]): HTMLElement {
	const depth = rows === 'cities' ? 2 : 1;
	const corner = head(frame.corner, 'col', 1, depth);
	const totals = frame.totalHeads.map((total) => head(total, 'col', 1, depth));
	if (rows === 'themes') {
		return section('thead', [
			row(corner, ...heads.map((id) => head(model.cityHeads.get(id), 'col')), ...totals)
		]);
	}
	const groups = groupsOf(model, shown.themeIds);
	return section('thead', [
		row(corner, ...groups.map(([category, themes]) => head(category, 'colgroup', themes.length)), ...totals),
		row(...heads.map((id) => head(model.themeHeads.get(id), 'col')))
	]);
}

function lineOf(drawing: Drawing, id: string, heads: readonly string[]): HTMLElement {
	const { model, rows } = drawing;
	const byCities = rows === 'cities';
	const own = byCities ? model.cityHeads : model.themeHeads;
	const others = byCities ? model.themeHeads : model.cityHeads;
	const cells = heads.map((other) => {
		const cell = model.cells.get(byCities ? cellKey(id, other) : cellKey(other, id));
		if (cell) cell.dataset.under = wordsOf(others.get(other));
		return cell;
	});
	const count = countOf(drawing, byCities ? 'city' : 'theme', id);
	const totals = (['entries', 'silent'] as const).map((total, index) =>
		numberOf(drawing.frame, count?.[total], wordsOf(drawing.frame.totalHeads[index]))
	);
	return row(head(own.get(id), 'row'), ...cells, ...totals);
}

function footOf(drawing: Drawing, total: Total, heads: readonly string[]): HTMLElement {
	const { model, frame, rows, printed, shown } = drawing;
	const others = rows === 'cities' ? model.themeHeads : model.cityHeads;
	const kind = rows === 'cities' ? 'theme' : 'city';
	const numbers = heads.map((id) =>
		numberOf(frame, countOf(drawing, kind, id)?.[total], wordsOf(others.get(id)))
	);
	const all = (printed ?? shown).all[total];
	const corner = frame.totalHeads.map((element) => {
		const isOwn = (element.dataset.total === 'silent') === (total === 'silent');
		return numberOf(frame, isOwn ? all : undefined, wordsOf(element));
	});
	return row(head(frame.footHeads.get(total), 'row'), ...numbers, ...corner);
}

const countOf = ({ shown, printed }: Drawing, of: 'city' | 'theme', id: string): Counts | undefined =>
	of === 'city' ? shown.byCity.get(id) : (printed ?? shown).byTheme.get(id);

function numberOf(frame: Frame, count: number | undefined, under: string): HTMLElement {
	const cell = frame.number.cloneNode() as HTMLElement;
	cell.dataset.under = under;
	cell.textContent = count === undefined ? '' : String(count);
	return cell;
}
