import type { GridKind } from '../domain/choices.ts';
import type { Theme } from '../domain/dataset.ts';
import type { ThemeCoverage } from '../selectors/theme-coverage.ts';

/** A theme with the number of cities that need, plan, practise or say nothing on it. */
export interface ThemeRow {
	readonly themeId: string;
	readonly category: string;
	readonly label: string;
	readonly question: string | null;
	/** Number of cities by kind; a city may count under several. */
	readonly cities: Readonly<Record<GridKind, number>>;
	readonly silent: number;
}

/** The rows of the theme strip, in the order of the coverage; `themes` holds the theme of each, in the same order. */
export const themeRows = (
	themes: readonly Theme[],
	coverage: readonly ThemeCoverage[]
): readonly ThemeRow[] =>
	coverage.map(({ cityIds, silentIds }, index) => {
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
			silent: silentIds.length
		};
	});
