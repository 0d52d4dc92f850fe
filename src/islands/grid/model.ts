import { cellKey } from '#lib/domain/grid-filter.ts';
import { GRID_KINDS, type GridKind } from '#lib/domain/choices.ts';
import { searchWords, type GridCount, type GridEntryKey, type GridKeys } from '#lib/selectors/grid-shown.ts';

/** The grid as it stands in the page: what the filter needs of it, and the elements that a redraw reuses. */
export interface GridModel extends GridKeys {
	readonly table: HTMLTableElement;
	readonly cityHeads: ReadonlyMap<string, HTMLElement>;
	readonly themeHeads: ReadonlyMap<string, HTMLElement>;
	/** Headings over themes, in order; a theme names its own by number. */
	readonly categories: readonly HTMLElement[];
	/** By `city.theme`. */
	readonly cells: ReadonlyMap<string, HTMLElement>;
	readonly entryItems: ReadonlyMap<string, HTMLElement>;
	/** Entries by `city.theme`. */
	readonly byCell: ReadonlyMap<string, readonly GridEntryKey[]>;
}

const all = (root: ParentNode, selector: string): HTMLElement[] => [
	...root.querySelectorAll<HTMLElement>(selector)
];
const isKind = (word: string | undefined): word is GridKind => GRID_KINDS.some((kind) => kind === word);

/** The words of an element that are seen. */
export const wordsOf = (element: Element | undefined): string => element?.textContent.trim() ?? '';

/** Full name of a theme: its column shows a short one. */
export const themeLabel = (model: GridModel, themeId: string): string =>
	model.themeHeads.get(themeId)?.dataset.label ?? themeId;

export const cityName = (model: GridModel, cityId: string): string | undefined =>
	model.cityHeads.has(cityId) ? wordsOf(model.cityHeads.get(cityId)) : undefined;

/** Says of each cell which it is, by its row and column, and of its link what it opens. */
function nameCells(table: HTMLTableElement): void {
	const themeIds = all(table, 'thead [data-theme]').map(({ dataset }) => dataset.theme ?? '');
	for (const head of all(table, 'tbody [data-city]')) {
		const cells = all(head.parentElement ?? table, '.cell');
		for (const [at, themeId] of themeIds.entries()) {
			const cell = cells[at];
			if (cell) cell.dataset.cell = cellKey(head.dataset.city ?? '', themeId);
		}
	}
}

/** The cell whose records a link leads to: `grid/liege/#on-health` opens `liege.health`. */
export function openedBy(link: HTMLElement): string {
	if (!(link instanceof HTMLAnchorElement)) return '';
	const cityId = link.pathname.split('/').filter(Boolean).at(-1) ?? '';
	return cellKey(decodeURIComponent(cityId), decodeURIComponent(link.hash).replace('#on-', ''));
}

/** Reads the grid out of a table of this page, or of the page of another part. */
export function readModel(table: HTMLTableElement): GridModel {
	nameCells(table);
	const byId = (key: 'city' | 'theme' | 'cell') =>
		new Map(all(table, `[data-${key}]`).map((element) => [element.dataset[key]!, element]));
	const cityHeads = byId('city');
	const themeHeads = byId('theme');
	const cells = byId('cell');
	const entryItems = new Map<string, HTMLElement>();
	const byCell = new Map<string, readonly GridEntryKey[]>();
	for (const [key, cell] of cells) {
		const [cityId = '', themeId = ''] = key.split('.');
		const place = [wordsOf(cityHeads.get(cityId)), themeHeads.get(themeId)?.dataset.label ?? ''];
		const items = all(cell, '[data-kind]').flatMap((group) =>
			all(group, 'li').map((item) => ({ item, kind: group.dataset.kind }))
		);
		const entries = items.flatMap(({ item, kind }): GridEntryKey[] => {
			if (!isKind(kind)) return [];
			entryItems.set(item.id, item);
			const words = searchWords(wordsOf(item.firstElementChild ?? item), ...place);
			return [{ entryId: item.id, cityId, themeId, kind, words }];
		});
		byCell.set(key, entries);
	}
	return {
		table,
		cityHeads,
		themeHeads,
		categories: all(table, '[data-category]'),
		cells,
		entryItems,
		byCell,
		cityIds: [...cityHeads.keys()],
		themeIds: [...themeHeads.keys()],
		entries: [...byCell.values()].flat()
	};
}

/** The cities of several parts in one model, in the order of the parts; the frame of the table is this page's own. */
export function joinModels(own: GridModel, parts: readonly GridModel[]): GridModel {
	const join = <Value>(of: (part: GridModel) => ReadonlyMap<string, Value>) =>
		new Map(parts.flatMap((part) => [...of(part)]));
	return {
		...own,
		cityHeads: join((part) => part.cityHeads),
		cells: join((part) => part.cells),
		entryItems: join((part) => part.entryItems),
		byCell: join((part) => part.byCell),
		cityIds: parts.flatMap((part) => part.cityIds),
		entries: parts.flatMap((part) => part.entries)
	};
}

export const TOTALS = [...GRID_KINDS, 'entries', 'silent'] as const satisfies readonly (keyof GridCount)[];
export type Total = (typeof TOTALS)[number];
