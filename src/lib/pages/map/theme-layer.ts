import { GRID_KINDS, type GridKind } from '../../domain/choices.ts';
import { byWord } from '../../domain/by-word.ts';
import type { Dataset, GridEntry, Theme } from '../../domain/dataset.ts';
import { cellKey } from '../../domain/grid-filter.ts';
import type { BlockSign } from '../../geo/labels/block-size.ts';
import { m } from '../../messages/index.ts';
import { groupBy } from '../../selectors/group-by.ts';
import { offTheme } from '../../selectors/off-theme.ts';
import { perDataset } from '../../selectors/per-dataset.ts';
import { themeFindings } from '../../selectors/profile-additions.ts';
import {
	cityPlaces,
	part,
	placeTable,
	sign,
	type AtlasPlace,
	type AtlasTable,
	type LayerKind,
	type LegendEntry
} from './layer.ts';

/** How many entries of each kind a city has on a theme. */
export type KindCounts = Readonly<Record<GridKind, number>>;

const SHAPES = { need: 'triangle', action: 'square', practice: 'circle' } as const;
export const kindSign = (kind: GridKind, text: string): BlockSign =>
	sign(SHAPES[kind], 'full', { tone: kind, text });
export const SILENT = sign('circle', 'dashed', { text: '–' });

const cells = perDataset(({ grid }) => groupBy(grid, ({ cityId, themeId }) => cellKey(cityId, themeId)));

const countByKind = (entries: readonly GridEntry[]): KindCounts =>
	byWord(GRID_KINDS, (kind) => entries.filter((entry) => entry.kind === kind).length);

/** What a city's row of the grid holds on a theme. */
export const kindCounts = (dataset: Dataset, cityId: string, themeId: string): KindCounts =>
	countByKind(cells(dataset).get(cellKey(cityId, themeId)) ?? []);

/** How many of these are on a subject of another theme. */
export function offThemeCounts(dataset: Dataset, cityId: string, themeId: string): KindCounts {
	const off = offTheme(dataset);
	const entries = cells(dataset).get(cellKey(cityId, themeId)) ?? [];
	return countByKind(entries.filter(({ entryId }) => off.has(entryId)));
}

/** A sign for each kind that a city has an entry of; the sign of silence where it has none. */
export function signsOf(counts: KindCounts): readonly BlockSign[] {
	const signs = GRID_KINDS.filter((kind) => counts[kind] > 0).map((kind) =>
		kindSign(kind, String(counts[kind]))
	);
	return signs.length > 0 ? signs : [SILENT];
}

const wordsOf = (counts: KindCounts, off: KindCounts): string => {
	const said = GRID_KINDS.filter((kind) => counts[kind] > 0).map((kind) => {
		const words = m.atlas.kinds[kind](counts[kind]);
		return off[kind] > 0 ? `${words} (${m.atlas.theme.offTheme(off[kind], counts[kind])})` : words;
	});
	return said.length > 0 ? said.join(', ') : m.atlas.noEntry;
};

export const kindLegend = (): readonly LegendEntry[] => [
	...GRID_KINDS.map((kind) => ({
		id: kind,
		label: m.grid.legendKind[kind],
		sign: kindSign(kind, m.evidence.kindLetter[kind])
	})),
	{ id: 'silent', label: m.atlas.noEntry, sign: SILENT }
];

/** How many entries of each kind a city has on a theme, each number with the way to them. */
const themeTable = (
	{ themeId, label }: Pick<Theme, 'themeId' | 'label'>,
	places: readonly AtlasPlace[],
	countsOf: (cityId: string) => readonly [counts: KindCounts, off: KindCounts]
): AtlasTable =>
	placeTable(
		{
			caption: m.atlas.theme.caption(label),
			columns: [m.atlas.city, ...GRID_KINDS.map((kind) => m.atlas.kindColumn[kind])]
		},
		places,
		(cityId) => {
			const [counts, off] = countsOf(cityId);
			const path = `grid/${cityId}/#on-${themeId}`;
			return GRID_KINDS.map((kind) => [
				counts[kind] === 0 ? part(m.atlas.noEntry) : part(String(counts[kind]), path),
				...(off[kind] > 0 ? [part(m.atlas.theme.offTheme(off[kind], counts[kind]))] : [])
			]);
		}
	);

/** Needs, actions and practices of each city on one theme. */
export const themeLayer: LayerKind = {
	choices: ({ dataset }) =>
		dataset.grid.length === 0 ? [] : dataset.themes.map(({ themeId, label }) => ({ id: themeId, label })),
	layer: ({ dataset }, themeId) => {
		const theme = dataset.themes.filter((each) => each.themeId === themeId);
		const label = theme[0]?.label ?? themeId;
		const { coverage, additions } = themeFindings(dataset).get(themeId) ?? {};
		const names = new Map(dataset.cities.map(({ cityId, name }) => [cityId, name]));
		const named = (ids: readonly string[] = []) => ids.map((id) => names.get(id) ?? id);
		const countsOf = (cityId: string) =>
			[kindCounts(dataset, cityId, themeId), offThemeCounts(dataset, cityId, themeId)] as const;
		const isOff = offTheme(dataset);
		const off = dataset.grid.filter((entry) => entry.themeId === themeId && isOff.has(entry.entryId));
		const places = cityPlaces(dataset, ({ cityId }) => {
			const [counts, offCounts] = countsOf(cityId);
			return {
				signs: signsOf(counts),
				words: wordsOf(counts, offCounts),
				properties: { theme: label, ...counts }
			};
		});
		return {
			title: m.atlas.theme.title(label),
			finding: m.atlas.theme.finding(
				dataset.cities.length,
				byWord(GRID_KINDS, (kind) => ({
					grid: coverage?.cityIds[kind].length ?? 0,
					added: additions?.cityIds[kind].length ?? 0
				})),
				{
					entry: named(coverage?.silentIds),
					word: named(additions?.silentIds),
					bearing: named([...new Set(additions?.bearing.flatMap(({ cityId }) => cityId ?? []))])
				}
			),
			note: m.atlas.theme.note(off.length),
			places,
			legend: kindLegend(),
			table: themeTable({ themeId, label }, places, countsOf),
			more: [
				part(m.atlas.theme.page(label), `themes/${themeId}/`),
				part(m.atlas.theme.grid, `grid/?theme=${themeId}`)
			],
			unit: null,
			arrows: []
		};
	}
};
