import { byWord } from '../domain/by-word.ts';
import { GRID_KINDS, type GridKind } from '../domain/choices.ts';
import type { EvidenceRecord } from '../domain/record.ts';
import type { ProfileAdditions } from './profile-additions.ts';
import type { ThemeCoverage } from './theme-coverage.ts';

/** A theme and the cities that make it a gap. */
export interface ThemeGap {
	readonly themeId: string;
	/** Those of the grid and of the profiles; where the two disagree, those of the grid. */
	readonly cityIds: readonly string[];
	/** Lines of the profiles that say otherwise: with any, it is a gap of the grid alone. */
	readonly contrary: readonly EvidenceRecord[];
	/** Lines of the profiles that it rests on, where the grid has no such entry. */
	readonly added: readonly EvidenceRecord[];
	/** Of silent cities: what bears on the theme without carrying it. Of what none practises: strategies on it that run. */
	readonly bearing: readonly EvidenceRecord[];
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

type Cities = Readonly<Record<GridKind, readonly string[]>>;

/**
 * Where the grid of the whole network has holes, each with what the profiles say against it.
 *
 * Rule: a theme is a gap where the grid and the profiles together make it one, so also one that the grid does not speak
 * of. Where the grid alone makes it one, the lines of the profiles that say otherwise stand beside it. A strategy or service that
 * runs is no entry of the list of practices, and stands beside what none practises, so that nobody takes it for untried.
 *
 * @param runningOn the strategies on a theme that run
 */
export function gridGaps(
	coverage: readonly ThemeCoverage[],
	additions: readonly ProfileAdditions[],
	runningOn: (themeId: string) => readonly EvidenceRecord[]
): GridGaps {
	const gapsBy = (kind: GridKind, against: GridKind, isGap: (cities: Cities) => boolean) =>
		coverage.flatMap(({ themeId, cityIds }, place): ThemeGap[] => {
			const { lines, cityIds: added } = additions[place]!;
			const both = byWord(GRID_KINDS, (each) => [...cityIds[each], ...added[each]]);
			if (isGap(both))
				return [
					{
						themeId,
						cityIds: both[kind],
						contrary: [],
						added: cityIds[kind].length === 0 ? lines[kind] : [],
						bearing: []
					}
				];
			return isGap(cityIds)
				? [{ themeId, cityIds: cityIds[kind], contrary: lines[against], added: [], bearing: [] }]
				: [];
		});
	const needOnly = gapsBy(
		'need',
		'practice',
		({ need, practice }) => need.length > 0 && practice.length === 0
	);
	return {
		needOnly: needOnly.map((gap) => ({ ...gap, bearing: runningOn(gap.themeId) })),
		practiceOnly: gapsBy(
			'practice',
			'need',
			({ need, practice }) => practice.length > 0 && need.length === 0
		),
		practiceAlone: gapsBy('practice', 'practice', ({ practice }) => practice.length === 1),
		silent: coverage.flatMap(({ themeId, silentIds: noEntry }, place) => {
			const { silentIds, unlisted, bearing } = additions[place]!;
			return noEntry.length > 0
				? [{ themeId, cityIds: silentIds, contrary: unlisted, added: [], bearing }]
				: [];
		})
	};
}
