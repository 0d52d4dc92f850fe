import { byWord } from '../domain/by-word.ts';
import { GRID_KINDS, type GridKind } from '../domain/choices.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { EvidenceRecord } from '../domain/record.ts';
import { bearingRecords } from './bearing-records.ts';
import { gridIndex } from './grid-index.ts';
import { perDataset } from './per-dataset.ts';
import { themeCoverage, type ThemeCoverage } from './theme-coverage.ts';

/** What the profiles say on a theme beside the grid. Cities are in the order of the dataset. */
export interface ProfileAdditions {
	/** By kind: lines of cities that have no entry of that kind in the grid. */
	readonly lines: Readonly<Record<GridKind, readonly EvidenceRecord[]>>;
	/** By kind: those cities, each once. */
	readonly cityIds: Readonly<Record<GridKind, readonly string[]>>;
	/** Lines of any sort, also of the SWOT, of cities that have no entry of any kind in the grid. */
	readonly unlisted: readonly EvidenceRecord[];
	/** Cities with no entry in the grid and none in the lists of the profile: needs, actions, practices and SWOT. */
	readonly silentIds: readonly string[];
	/** Records of these cities that bear on the theme all the same, without carrying it. */
	readonly bearing: readonly EvidenceRecord[];
}

const KIND_OF: Readonly<Record<string, GridKind>> = {
	needs: 'need',
	actions: 'action',
	practices: 'practice'
};

/**
 * What the profiles add to the grid on one theme. The grid and the profiles are two lists of the same source: nothing
 * is silent, or practised by none, unless both say so.
 */
export function profileAdditions(
	dataset: Dataset,
	{ themeId, cityIds, silentIds }: ThemeCoverage
): ProfileAdditions {
	const { linesOnTheme } = gridIndex(dataset);
	const lines = dataset.cities.flatMap(({ cityId }) => linesOnTheme(cityId, themeId));
	const inGrid = byWord(GRID_KINDS, (kind) => new Set(cityIds[kind]));
	const added = byWord(GRID_KINDS, (): EvidenceRecord[] => []);
	for (const line of lines) {
		const kind = KIND_OF[line.table];
		if (kind && !inGrid[kind].has(line.cityId ?? '')) added[kind].push(line);
	}
	const isSilent = new Set(silentIds);
	const unlisted = lines.filter(({ cityId }) => isSilent.has(cityId ?? ''));
	const speaking = new Set(unlisted.map(({ cityId }) => cityId));
	const noneIds = silentIds.filter((id) => !speaking.has(id));
	return {
		lines: added,
		cityIds: byWord(GRID_KINDS, (kind) => [...new Set(added[kind].flatMap(({ cityId }) => cityId ?? []))]),
		unlisted,
		silentIds: noneIds,
		bearing: bearingRecords(dataset, themeId, noneIds)
	};
}

/** A theme as the grid and the profiles speak of it. */
export interface ThemeFindings {
	readonly coverage: ThemeCoverage;
	readonly additions: ProfileAdditions;
}

/** What the grid says on each theme and what the profiles add, by id of the theme: made once for all pages. */
export const themeFindings = perDataset((dataset): ReadonlyMap<string, ThemeFindings> => {
	const { themes, cities, grid } = dataset;
	return new Map(
		themeCoverage(themes, cities, grid).map((coverage) => [
			coverage.themeId,
			{ coverage, additions: profileAdditions(dataset, coverage) }
		])
	);
});
