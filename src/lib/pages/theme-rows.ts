import type { GridKind } from '../domain/choices.ts';
import type { Theme } from '../domain/dataset.ts';
import type { ProfileAdditions } from '../selectors/profile-additions.ts';
import type { ThemeCoverage } from '../selectors/theme-coverage.ts';

/** A theme with the number of cities that need, plan, practise or say nothing on it. */
export interface ThemeRow {
	readonly themeId: string;
	readonly category: string;
	readonly label: string;
	readonly question: string | null;
	/** Number of cities by kind in the grid; a city may count under several. */
	readonly cities: Readonly<Record<GridKind, number>>;
	/** Cities with a line of the kind in their profile and no entry of it in the grid. */
	readonly added: Readonly<Record<GridKind, number>>;
	/** Cities with no entry in the grid and none in the lists of the profile. */
	readonly silent: number;
}

/** The rows of the theme strip, in the order of the coverage; `themes` holds the theme of each, in the same order. */
export const themeRows = (
	themes: readonly Theme[],
	coverage: readonly ThemeCoverage[],
	additions: readonly ProfileAdditions[]
): readonly ThemeRow[] =>
	coverage.map(({ cityIds }, index) => {
		const added = additions[index]!;
		const { themeId, category, label, question } = themes[index]!;
		return {
			themeId,
			category,
			label,
			question,
			cities: {
				need: cityIds.need.length,
				action: cityIds.action.length,
				practice: cityIds.practice.length
			},
			added: {
				need: added.cityIds.need.length,
				action: added.cityIds.action.length,
				practice: added.cityIds.practice.length
			},
			silent: added.silentIds.length
		};
	});
