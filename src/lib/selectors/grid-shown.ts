import type { GridKind } from '../domain/choices.ts';
import { cellKey, type GridFilter } from '../domain/grid-filter.ts';
import { slug } from '../domain/slug.ts';

/** An entry as the filter and the totals need it. */
export interface GridEntryKey {
	readonly entryId: string;
	readonly cityId: string;
	readonly themeId: string;
	readonly kind: GridKind;
	/** The words of the entry, its city and its theme, as `searchWords` makes them. */
	readonly words: string;
}

/** Cities by themes with their entries, in the order in which they are shown. */
export interface GridKeys {
	readonly cityIds: readonly string[];
	readonly themeIds: readonly string[];
	readonly entries: readonly GridEntryKey[];
}

/** A total. The three kinds of cell are counted apart, so that "no entry" is never a number of entries. */
export interface GridCount extends Readonly<Record<GridKind, number>> {
	/** Entries that are shown. */
	readonly entries: number;
	/** Cells that show an entry. */
	readonly cells: number;
	/** Cells for which the grid has no entry at all. */
	readonly silent: number;
	/** Cells that have entries, none of which the filter lets through. */
	readonly filtered: number;
}

export interface ShownGrid {
	readonly cityIds: readonly string[];
	readonly themeIds: readonly string[];
	readonly entryIds: ReadonlySet<string>;
	readonly byCity: ReadonlyMap<string, GridCount>;
	readonly byTheme: ReadonlyMap<string, GridCount>;
	readonly all: GridCount;
}

/** Text as the filter compares it: no accents, lower case, words apart. */
export const searchWords = (...texts: readonly string[]): string => slug(texts.join(' '));

type Tally = { -readonly [Key in keyof GridCount]: number };
const zero = (): Tally => ({ need: 0, action: 0, practice: 0, entries: 0, cells: 0, silent: 0, filtered: 0 });
const chosen = <Value>(values: readonly Value[]): ((value: Value) => boolean) => {
	const set = new Set(values);
	return set.size === 0 ? () => true : (value) => set.has(value);
};

/**
 * What a filter leaves of the grid, with its totals. Themes and cities that are not chosen go; a kind that is not
 * chosen leaves its cells in place, since a hidden entry is not "no entry"; a text also takes away the cities in
 * which it is not found. Linear in cells and entries.
 */
export function shownGrid({ cityIds, themeIds, entries }: GridKeys, filter: GridFilter): ShownGrid {
	const hasKind = chosen(filter.kinds);
	const hasTheme = chosen(filter.themeIds);
	const hasCity = chosen(filter.cityIds);
	const words = searchWords(filter.text).split('-').filter(Boolean);
	const passes = ({ kind, words: text }: GridEntryKey): boolean =>
		hasKind(kind) && words.every((word) => text.includes(word));

	const within = entries.filter(({ cityId, themeId }) => hasCity(cityId) && hasTheme(themeId));
	const shown = within.filter(passes);
	const found = new Set(shown.map(({ cityId }) => cityId));
	const shownThemes = themeIds.filter(hasTheme);
	const shownCities = cityIds.filter((id) => hasCity(id) && (words.length === 0 || found.has(id)));
	const spoken = new Set(within.map(({ cityId, themeId }) => cellKey(cityId, themeId)));
	return { cityIds: shownCities, themeIds: shownThemes, ...count(shownCities, shownThemes, shown, spoken) };
}

function count(
	cityIds: readonly string[],
	themeIds: readonly string[],
	shown: readonly GridEntryKey[],
	spoken: ReadonlySet<string>
): Omit<ShownGrid, 'cityIds' | 'themeIds'> {
	const byCity = new Map(cityIds.map((id) => [id, zero()]));
	const byTheme = new Map(themeIds.map((id) => [id, zero()]));
	const all = zero();
	const open = new Set<string>();
	const totalsOf = (cityId: string, themeId: string): Tally[] =>
		[byCity.get(cityId), byTheme.get(themeId), all].filter((tally) => tally !== undefined);

	for (const { cityId, themeId, kind } of shown) {
		open.add(cellKey(cityId, themeId));
		for (const tally of totalsOf(cityId, themeId)) {
			tally[kind] += 1;
			tally.entries += 1;
		}
	}
	for (const cityId of cityIds) {
		for (const themeId of themeIds) {
			const key = cellKey(cityId, themeId);
			const state = open.has(key) ? 'cells' : spoken.has(key) ? 'filtered' : 'silent';
			for (const tally of totalsOf(cityId, themeId)) tally[state] += 1;
		}
	}
	return { entryIds: new Set(shown.map(({ entryId }) => entryId)), byCity, byTheme, all };
}
