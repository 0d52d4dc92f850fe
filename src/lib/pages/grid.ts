import { GRID_KINDS, type GridKind } from '../domain/choices.ts';
import type { Dataset, GridEntry, Theme } from '../domain/dataset.ts';
import { NO_FILTER } from '../domain/grid-filter.ts';
import type { GridCsvEntry } from '../selectors/grid-csv.ts';
import { gridGaps, type ThemeGap } from '../selectors/grid-gaps.ts';
import { gridIndex } from '../selectors/grid-index.ts';
import { shownGrid, type GridCount } from '../selectors/grid-shown.ts';
import { groupBy } from '../selectors/group-by.ts';
import { offTheme } from '../selectors/off-theme.ts';
import { perDataset } from '../selectors/per-dataset.ts';
import { runningStrategies } from '../selectors/running-strategies.ts';
import { themeFindings } from '../selectors/profile-additions.ts';
import { CITY_BLOCKS, pageOf, type Paging } from './paging.ts';
import { nameGaps, type NamedGap } from './named-gaps.ts';
import { textShares } from './text-shares.ts';
import { themeRows, type ThemeRow } from './theme-rows.ts';

export interface GridTheme {
	readonly themeId: string;
	readonly label: string;
	/** For narrow columns. */
	readonly shortLabel: string;
}

/** A theme as a column. */
export interface GridColumn extends GridTheme {
	/** Percent of the width that its texts need. */
	readonly share: number;
}

/** Neighbouring themes under one heading. */
export interface GridCategory {
	readonly category: string;
	readonly themes: readonly GridColumn[];
}

export type GridCellEntry = Omit<GridCsvEntry, 'kind'>;

export interface GridCell {
	readonly themeId: string;
	/** Kinds with their entries; empty where the grid has no entry for the city and theme. */
	readonly kinds: readonly { readonly kind: GridKind; readonly entries: readonly GridCellEntry[] }[];
}

export interface GridRow {
	readonly cityId: string;
	readonly name: string;
	readonly cells: readonly GridCell[];
	readonly count: GridCount;
}

export interface GridSlice {
	readonly categories: readonly GridCategory[];
	/** The cities of this part. */
	readonly rows: readonly GridRow[];
	/** Totals of all cities by theme, in the order of the themes. */
	readonly byTheme: readonly GridCount[];
	/** Totals of all cities. */
	readonly all: GridCount;
	/** Entries that the source does not state as they stand: their kind, most often. */
	readonly inferredCount: number;
	readonly cityCount: number;
	/** Entries whose subject stands under another theme. */
	readonly offTheme: number;
	readonly paging: Paging;
	readonly strip: readonly ThemeRow[];
	readonly gaps: Readonly<
		Record<'needOnly' | 'practiceOnly' | 'practiceAlone' | 'silent', readonly NamedGap[]>
	>;
}

/** What every page of the grid has of all cities: made once for all of them. */
const wholeGrid = perDataset((dataset) => {
	const { cities, grid } = dataset;
	const themes = dataset.themes.toSorted((a, b) => a.position - b.position);
	const findings = themes.map(({ themeId }) => themeFindings(dataset).get(themeId)!);
	const coverage = findings.map((theme) => theme.coverage);
	const additions = findings.map((theme) => theme.additions);
	const gaps = gridGaps(coverage, additions, (themeId) => runningStrategies(dataset, themeId));
	const named = (list: readonly ThemeGap[]) => nameGaps(list, themes, cities);
	return {
		themes,
		shown: shownGrid(
			{
				cityIds: cities.map(({ cityId }) => cityId),
				themeIds: themes.map(({ themeId }) => themeId),
				entries: grid.map((entry) => ({ ...entry, words: '' }))
			},
			NO_FILTER
		),
		inferredCount: grid.filter(({ basis }) => basis !== 'stated').length,
		strip: themeRows(themes, coverage, additions),
		gaps: {
			needOnly: named(gaps.needOnly),
			practiceOnly: named(gaps.practiceOnly),
			practiceAlone: named(gaps.practiceAlone),
			silent: named(gaps.silent)
		}
	};
});

/**
 * The grid of challenges, actions and practices: one part of the cities by all themes, with the totals, theme strip
 * and gaps of the whole network. Pages count from 1; throws `NoPage` beyond the last.
 */
export function gridSlice(dataset: Dataset, number = 1): GridSlice {
	const { cities } = dataset;
	const { themes, shown, inferredCount, strip, gaps } = wholeGrid(dataset);
	const { entriesOf } = gridIndex(dataset);
	const { rows: partCities, paging } = pageOf(cities, {
		number,
		most: CITY_BLOCKS,
		label: ({ name }) => name
	});
	const shares = textShares(
		themes.map(({ themeId }) => partCities.map(({ cityId }) => lengthOf(entriesOf(cityId, themeId))))
	);
	return {
		categories: categoriesOf(themes, shares),
		rows: partCities.map(({ cityId, name }) => ({
			cityId,
			name,
			cells: themes.map(({ themeId }) => ({ themeId, kinds: kindsOf(entriesOf(cityId, themeId)) })),
			count: shown.byCity.get(cityId)!
		})),
		byTheme: themes.map(({ themeId }) => shown.byTheme.get(themeId)!),
		all: shown.all,
		inferredCount,
		cityCount: cities.length,
		offTheme: offTheme(dataset).size,
		paging,
		strip,
		gaps
	};
}

/** Runs of themes under one heading, in the order given. */
function categoriesOf(themes: readonly Theme[], shares: readonly number[]): readonly GridCategory[] {
	const runs: { category: string; themes: GridColumn[] }[] = [];
	for (const [index, { themeId, category, label, shortLabel }] of themes.entries()) {
		const last = runs.at(-1);
		const theme = { themeId, label, shortLabel: shortLabel ?? label, share: shares[index] ?? 0 };
		if (last?.category === category) last.themes.push(theme);
		else runs.push({ category, themes: [theme] });
	}
	return runs;
}

/** Letters of a cell's texts, with room for a sign before each. */
const lengthOf = (entries: readonly GridEntry[]): number =>
	entries.reduce((sum, { text }) => sum + text.length + 14, 0);

function kindsOf(entries: readonly GridEntry[]): GridCell['kinds'] {
	const byKind = groupBy(entries, ({ kind }) => kind);
	return GRID_KINDS.flatMap((kind) => {
		const ofKind = byKind.get(kind) ?? [];
		if (ofKind.length === 0) return [];
		return {
			kind,
			entries: ofKind.map(({ entryId, text, confidence, sourceId, page, basis }) => ({
				entryId,
				text,
				confidence,
				sourceId,
				page,
				basis
			}))
		};
	});
}
