import type { ThemeCoverage } from './theme-coverage.ts';

/** A theme and the cities that make it a gap. */
export interface ThemeGap {
	readonly themeId: string;
	readonly cityIds: readonly string[];
}

export interface GridGaps {
	/** Themes that a city needs and none practises; the cities are those in need. */
	readonly needOnly: readonly ThemeGap[];
	/** Themes that a city practises and none needs; the cities are those that practise. */
	readonly practiceOnly: readonly ThemeGap[];
	/** Themes that a single city practises. */
	readonly practiceAlone: readonly ThemeGap[];
	/** Themes on which cities have no entry of any kind; the cities are the silent ones. */
	readonly silent: readonly ThemeGap[];
}

/** Where the grid of the whole network has holes. A gap is one of the grid: a profile may say more. */
export function gridGaps(coverage: readonly ThemeCoverage[]): GridGaps {
	const gaps = (
		isGap: (theme: ThemeCoverage) => boolean,
		citiesOf: (theme: ThemeCoverage) => readonly string[]
	): readonly ThemeGap[] =>
		coverage.filter(isGap).map((theme) => ({ themeId: theme.themeId, cityIds: citiesOf(theme) }));
	return {
		needOnly: gaps(
			({ cityIds }) => cityIds.need.length > 0 && cityIds.practice.length === 0,
			({ cityIds }) => cityIds.need
		),
		practiceOnly: gaps(
			({ cityIds }) => cityIds.practice.length > 0 && cityIds.need.length === 0,
			({ cityIds }) => cityIds.practice
		),
		practiceAlone: gaps(
			({ cityIds }) => cityIds.practice.length === 1,
			({ cityIds }) => cityIds.practice
		),
		silent: gaps(
			({ silentIds }) => silentIds.length > 0,
			({ silentIds }) => silentIds
		)
	};
}
