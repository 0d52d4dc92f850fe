import { GRID_KINDS, type GridKind } from '../domain/choices.ts';
import type { City, GridEntry, Theme } from '../domain/dataset.ts';
import { byWord } from '../domain/by-word.ts';
import { groupBy } from './group-by.ts';

/** Who has an entry of which kind on a theme. Ids are in the order of the cities given. */
export interface ThemeCoverage {
	readonly themeId: string;
	/** Cities with at least one entry of the kind; a city may stand under several kinds. */
	readonly cityIds: Readonly<Record<GridKind, readonly string[]>>;
	/** Cities with no entry on the theme. The grid being silent is not the city having no such need. */
	readonly silentIds: readonly string[];
	/** How many entries of each kind. */
	readonly entries: Readonly<Record<GridKind, number>>;
}

/** Coverage of every theme by the cities' grid entries, in the order of the themes. Linear in cities, themes and entries. */
export function themeCoverage(
	themes: readonly Theme[],
	cities: readonly City[],
	grid: readonly GridEntry[]
): readonly ThemeCoverage[] {
	const entriesByTheme = groupBy(grid, (entry) => entry.themeId);
	return themes.map(({ themeId }) => {
		const entries = entriesByTheme.get(themeId) ?? [];
		const byKind = groupBy(entries, (entry) => entry.kind);
		const cityIdsOf = (kind: GridKind): readonly string[] => {
			const present = new Set(byKind.get(kind)?.map((entry) => entry.cityId));
			return cities.filter(({ cityId }) => present.has(cityId)).map(({ cityId }) => cityId);
		};
		const speaking = new Set(entries.map((entry) => entry.cityId));
		return {
			themeId,
			cityIds: byWord(GRID_KINDS, cityIdsOf),
			silentIds: cities.filter(({ cityId }) => !speaking.has(cityId)).map(({ cityId }) => cityId),
			entries: byWord(GRID_KINDS, (kind) => byKind.get(kind)?.length ?? 0)
		};
	});
}
