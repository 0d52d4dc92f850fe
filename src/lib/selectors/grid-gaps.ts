import type { EvidenceRecord } from '../domain/record.ts';
import type { ProfileAdditions } from './profile-additions.ts';
import type { ThemeCoverage } from './theme-coverage.ts';

/** A theme and the cities that make it a gap. */
export interface ThemeGap {
	readonly themeId: string;
	readonly cityIds: readonly string[];
	/** Lines of the profiles that say otherwise: with any, it is a gap of the grid alone. */
	readonly contrary: readonly EvidenceRecord[];
}

export interface GridGaps {
	/** Themes that a city needs and none practises; the cities are those in need. */
	readonly needOnly: readonly ThemeGap[];
	/** Themes that a city practises and none needs; the cities are those that practise. */
	readonly practiceOnly: readonly ThemeGap[];
	/** Themes that a single city practises. */
	readonly practiceAlone: readonly ThemeGap[];
	/** Themes on which cities have no entry of any kind; the cities are those whose profiles are silent, too. */
	readonly silent: readonly ThemeGap[];
}

/** Where the grid of the whole network has holes, each with what the profiles say against it. */
export function gridGaps(
	coverage: readonly ThemeCoverage[],
	additions: readonly ProfileAdditions[]
): GridGaps {
	const gaps = (
		isGap: (theme: ThemeCoverage) => boolean,
		gapOf: (theme: ThemeCoverage, added: ProfileAdditions) => Omit<ThemeGap, 'themeId'>
	): readonly ThemeGap[] =>
		coverage.flatMap((theme, place) =>
			isGap(theme) ? [{ themeId: theme.themeId, ...gapOf(theme, additions[place]!) }] : []
		);
	return {
		needOnly: gaps(
			({ cityIds }) => cityIds.need.length > 0 && cityIds.practice.length === 0,
			({ cityIds }, { lines }) => ({ cityIds: cityIds.need, contrary: lines.practice })
		),
		practiceOnly: gaps(
			({ cityIds }) => cityIds.practice.length > 0 && cityIds.need.length === 0,
			({ cityIds }, { lines }) => ({ cityIds: cityIds.practice, contrary: lines.need })
		),
		practiceAlone: gaps(
			({ cityIds }) => cityIds.practice.length === 1,
			({ cityIds }, { lines }) => ({ cityIds: cityIds.practice, contrary: lines.practice })
		),
		silent: gaps(
			({ silentIds }) => silentIds.length > 0,
			(_, { silentIds, unlisted }) => ({ cityIds: silentIds, contrary: unlisted })
		)
	};
}
