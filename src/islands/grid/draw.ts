import { cellKey } from '#lib/domain/grid-filter.ts';
import type { ShownGrid } from '#lib/selectors/grid-shown.ts';
import type { GridRows } from '#lib/url/grid-view.ts';
import { TOTALS, wordsOf, type GridModel, type Total } from './model.ts';
import type { Printed } from './printed.ts';

/** The parts of the table that belong to no city and no theme, kept from the page so that a redraw looks the same. */
export interface Frame {
	readonly corner: HTMLElement;
	readonly totalHeads: readonly HTMLElement[];
	readonly footHeads: ReadonlyMap<Total, HTMLElement>;
	readonly number: HTMLElement;
	/** Widths of the columns while themes are the columns; a group for each heading over themes, after that of the cities. */
	readonly columns: readonly HTMLElement[];
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
		columns: [...table.querySelectorAll<HTMLElement>('colgroup')],
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

/**
 * Sets the table anew out of its cells, as rows of cities or of themes: all themes, and the cities of the drawing.
 * What the filter leaves of it is shown by `showFiltered`.
 */
export function arrangeGrid(drawing: Drawing): void {
	const { model, frame, shown, rows, limit } = drawing;
	const cities = shown.cityIds.slice(0, limit);
	const byCities = rows === 'cities';
	const heads = byCities ? model.themeIds : cities;
	frame.corner.textContent = frame.cornerWords[rows];
	// The caption stays; a focus inside the table would be lost with its cell, so it is given back.
	const focused = document.activeElement;
	const { caption } = model.table;
	model.table.replaceChildren(
		...(caption ? [caption] : []),
		...(byCities ? frame.columns : []),
		headOf(drawing, heads),
		...(byCities
			? [
					section(
						'tbody',
						cities.map((id) => lineOf(drawing, id, heads))
					)
				]
			: model.categories.map((category, index) =>
					section('tbody', [
						row(shownHead(category, 'rowgroup', heads.length + 3)),
						...themesIn(model, index).map((id) => lineOf(drawing, id, heads))
					])
				)),
		section(
			'tfoot',
			TOTALS.map((total) => footOf(drawing, total, heads))
		)
	);
	if (focused instanceof HTMLElement && model.table.contains(focused)) focused.focus({ preventScroll: true });
}

/** Themes under a heading, by its number. */
export const themesIn = (model: GridModel, category: number): string[] =>
	model.themeIds.filter((id) => model.themeHeads.get(id)?.dataset.in === String(category));

function headOf({ model, frame, rows }: Drawing, heads: readonly string[]): HTMLElement {
	const depth = rows === 'cities' ? 2 : 1;
	const corner = head(frame.corner, 'col', 1, depth);
	const totals = frame.totalHeads.map((total) => head(total, 'col', 1, depth));
	if (rows === 'themes') {
		return section('thead', [
			row(corner, ...heads.map((id) => shownHead(model.cityHeads.get(id), 'col')), ...totals)
		]);
	}
	const groups = model.categories.map((category, index) =>
		shownHead(category, 'colgroup', themesIn(model, index).length)
	);
	return section('thead', [
		row(corner, ...groups, ...totals),
		row(...heads.map((id) => shownHead(model.themeHeads.get(id), 'col')))
	]);
}

/** A heading, which an earlier arrangement may have hidden. */
function shownHead(...[element, scope, colSpan]: Parameters<typeof head>): HTMLElement | undefined {
	if (element) element.hidden = false;
	return head(element, scope, colSpan);
}

/** A row of the table, with room for its totals; its cells are of the columns `heads`. */
export function lineOf({ model, frame, rows }: Drawing, id: string, heads: readonly string[]): HTMLElement {
	const byCities = rows === 'cities';
	const own = byCities ? model.cityHeads : model.themeHeads;
	const others = byCities ? model.themeHeads : model.cityHeads;
	const cells = heads.map((other) => {
		const cell = model.cells.get(byCities ? cellKey(id, other) : cellKey(other, id));
		if (!cell) return undefined;
		cell.hidden = false;
		cell.dataset.under = wordsOf(others.get(other));
		return cell;
	});
	const totals = frame.totalHeads.map((total) => numberOf(frame, wordsOf(total)));
	return row(shownHead(own.get(id), 'row'), ...cells, ...totals);
}

function footOf({ model, frame, rows }: Drawing, total: Total, heads: readonly string[]): HTMLElement {
	const others = rows === 'cities' ? model.themeHeads : model.cityHeads;
	const numbers = heads.map((id) => numberOf(frame, wordsOf(others.get(id))));
	const all = frame.totalHeads.map((element) => numberOf(frame, wordsOf(element)));
	return row(head(frame.footHeads.get(total), 'row'), ...numbers, ...all);
}

function numberOf(frame: Frame, under: string): HTMLElement {
	const cell = frame.number.cloneNode() as HTMLElement;
	cell.dataset.under = under;
	return cell;
}
