import { GRID_KINDS, type GridKind } from '../../domain/choices.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { BaseMap } from '../../geo/base-map.ts';
import { layoutMap, type LayoutSpec, type MapLayout } from '../../geo/map-layout.ts';
import { compareNames } from '../../format/list.ts';
import { m } from '../../messages/index.ts';
import { themeFindings } from '../../selectors/profile-additions.ts';
import { baseFrame, LAYOUTS, placesOf } from '../city-map.ts';
import { layerLinks, type AtlasLink } from './atlas-page.ts';
import { part, type AtlasContext, type AtlasTable, type CellPart, type LegendEntry } from './layer.ts';
import { kindCounts, kindLegend, offThemeCounts, type KindCounts } from './theme-layer.ts';

/** One small map. */
export interface ThemeMap {
	readonly themeId: string;
	readonly label: string;
	readonly path: string;
	/** By city; a city without an entry has none of any kind. */
	readonly counts: Readonly<Record<string, KindCounts>>;
}

/** The sheet for one range of widths. */
export interface ThemeSheet {
	readonly id: string;
	readonly columns: number;
	/** Where the cities stand in each of its maps. */
	readonly map: MapLayout;
}

export interface AllThemesSlice {
	readonly finding: string;
	readonly sheets: readonly ThemeSheet[];
	readonly maps: readonly ThemeMap[];
	readonly names: Readonly<Record<string, string>>;
	readonly legend: readonly LegendEntry[];
	readonly table: AtlasTable;
	readonly layers: readonly AtlasLink[];
}

/** Half the room of a city's three signs, in units of the drawing. */
export const CLUSTER = 9;
/** With more cities than this, three signs a city would cover the land: each is a point. */
const MOST_CLUSTERS = 24;
const POINT = 2.5;

const SPECS: readonly (LayoutSpec & { columns: number })[] = [
	{ ...LAYOUTS[0], id: 'narrow', columns: 2, width: 150, shape: [0.95, 1.1] },
	{ ...LAYOUTS[1], id: 'wide', columns: 4, width: 190, shape: [1.15, 1.3] }
];

function sheetOf({ dataset }: AtlasContext, base: BaseMap, spec: (typeof SPECS)[number]): ThemeSheet {
	const radius = dataset.cities.length <= MOST_CLUSTERS ? CLUSTER : POINT;
	const cities = placesOf(dataset, base).map((place, index) => ({
		...place,
		text: '',
		number: index + 1,
		radius,
		enlarge: false
	}));
	return { id: spec.id, columns: spec.columns, map: layoutMap(base, cities, spec, baseFrame(dataset, base)) };
}

/** Behind a city that has nothing of a kind on a theme but what is on a subject of another one. */
function offMark(
	dataset: Dataset,
	cityId: string,
	{ themeId, kind }: { readonly themeId: string; readonly kind: GridKind }
): string {
	const [off, all] = [offThemeCounts, kindCounts].map((count) => count(dataset, cityId, themeId)[kind]);
	return off! > 0 && off === all ? ` (${m.atlas.theme.offTheme(off!, all!)})` : '';
}

function coverageTable({ dataset }: AtlasContext): AtlasTable {
	const names = new Map(dataset.cities.map(({ cityId, name }) => [cityId, name]));
	const cities = (ids: readonly string[], folder = 'grid', mark?: (cityId: string) => string) =>
		ids
			.map((id) => part(`${names.get(id) ?? id}${mark?.(id) ?? ''}`, `${folder}/${id}/`))
			.sort((a, b) => compareNames(a.text, b.text));
	const labels = new Map(dataset.themes.map(({ themeId, label }) => [themeId, label]));
	return {
		caption: m.atlas.allThemes.caption,
		columns: [
			m.atlas.allThemes.theme,
			...GRID_KINDS.map((kind) => m.atlas.kindColumn[kind]),
			m.atlas.allThemes.silent
		],
		rows: [...themeFindings(dataset).values()].map(({ coverage, additions }) => {
			const { themeId, cityIds, silentIds } = coverage;
			const some = (parts: readonly CellPart[]) => (parts.length === 0 ? [part(m.atlas.noCity)] : parts);
			return {
				id: themeId,
				head: part(labels.get(themeId) ?? themeId, `map/theme/${themeId}/`),
				cells: [
					...GRID_KINDS.map((kind) =>
						some([
							...cities(cityIds[kind], 'grid', (id) => offMark(dataset, id, { themeId, kind })),
							...cities(additions.cityIds[kind], 'cities').map(({ text, path }) =>
								part(m.atlas.allThemes.inProfile(text), path)
							)
						])
					),
					some(cities(silentIds))
				]
			};
		})
	};
}

/** All themes as small maps on one sheet; null where there is no grid. */
export function allThemesSlice(context: AtlasContext, base: BaseMap): AllThemesSlice | null {
	const { dataset } = context;
	if (dataset.grid.length === 0) return null;
	return {
		finding: m.atlas.allThemes.finding(dataset.themes.length, dataset.cities.length),
		sheets: SPECS.map((spec) => sheetOf(context, base, spec)),
		maps: dataset.themes.map(({ themeId, label }) => ({
			themeId,
			label,
			path: `map/theme/${themeId}/`,
			counts: Object.fromEntries(
				dataset.cities.map(({ cityId }) => [cityId, kindCounts(dataset, cityId, themeId)])
			)
		})),
		names: Object.fromEntries(dataset.cities.map(({ cityId, name }) => [cityId, name])),
		legend: kindLegend(),
		table: coverageTable(context),
		layers: layerLinks(context, 'themes')
	};
}
