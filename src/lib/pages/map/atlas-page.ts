import type { BaseMap } from '../../geo/base-map.ts';
import { m } from '../../messages/index.ts';
import { cityMapSlice, type CityMapSlice } from '../city-map.ts';
import { arrowMap, linesOfArrows, type ArrowMap } from '../peers/arrow-map.ts';
import { circleRadii, legendSizes } from './circles.ts';
import type { AtlasContext, AtlasLayer, CellPart, LayerId } from './layer.ts';
import { part } from './layer.ts';
import { atlasLayer, layersOf, mapPath } from './layers.ts';

/** A link of the atlas, and whether it is the page that is open. */
export interface AtlasLink extends CellPart {
	readonly isCurrent: boolean;
}

/** Circles in the legend: sizes of the table, and the radius of one of size 1 in each drawing. */
export interface CircleLegend {
	readonly sizes: readonly number[];
	readonly unit: string;
	readonly perSize: Readonly<Record<string, number>>;
}

/** One map of the atlas as its page shows it. */
export interface AtlasSlice extends Omit<AtlasLayer, 'places' | 'unit' | 'arrows'> {
	readonly id: string;
	readonly choiceLabel: string;
	readonly map: CityMapSlice;
	/** Addresses within the site by place. */
	readonly paths: Readonly<Record<string, string>>;
	readonly circles: CircleLegend | null;
	readonly arrows: ArrowMap | null;
	readonly names: Readonly<Record<string, string>>;
	readonly layers: readonly AtlasLink[];
	readonly choices: readonly AtlasLink[];
	readonly geoJsonPath: string;
	/** Rows that the page leaves to the file: nobody reads a table of thousands. */
	readonly moreRows: number;
}

/** What maps are drawn on: the land of the network, and Europe. */
export interface AtlasLands {
	readonly network: BaseMap;
	readonly europe: BaseMap;
}

/** More rows than this make no page that opens at once. */
const MOST_ROWS = 200;

/** Links to the layers of a network; each leads to its first map. */
export function layerLinks(context: AtlasContext, current: string): readonly AtlasLink[] {
	const layers = layersOf(context).map(({ id, choices }) => ({
		...part(m.atlas.layer[id], mapPath(id, choices[0]!.id)),
		isCurrent: id === current
	}));
	const themes = layers.findIndex(({ path }) => path?.startsWith('map/theme/'));
	if (themes === -1) return layers;
	const all = { ...part(m.atlas.allThemes.layer, 'map/themes/'), isCurrent: current === 'themes' };
	return layers.toSpliced(themes + 1, 0, all);
}

/** The page of one map; null where the tables hold nothing for it. */
export function atlasSlice(
	context: AtlasContext,
	lands: AtlasLands,
	at: { readonly layer: string; readonly choice: string }
): AtlasSlice | null {
	const layer = atlasLayer(context, at.layer, at.choice);
	if (!layer) return null;
	const id = at.layer as LayerId;
	const { places, unit, arrows, ...shown } = layer;
	const sizes = new Map(
		places.flatMap(({ cityId, size }) => (size === null ? [] : [[cityId, size] as const]))
	);
	const map = cityMapSlice({ cities: places }, lands[layer.land ?? 'network'], {
		blocks: new Map(places.map(({ cityId, block }) => [cityId, block])),
		marks: new Map(places.flatMap(({ cityId, mark }) => (mark ? [[cityId, mark] as const] : []))),
		...(sizes.size > 0 ? { radii: circleRadii(sizes) } : {}),
		...(arrows.length > 0 ? { linesOver: linesOfArrows(arrows) } : {})
	});
	const choices = layersOf(context).find((each) => each.id === id)?.choices ?? [];
	const rows = shown.table.rows;
	return {
		...shown,
		table: { ...shown.table, rows: rows.slice(0, MOST_ROWS) },
		moreRows: Math.max(0, rows.length - MOST_ROWS),
		id: at.choice === '' ? id : `${id}-${at.choice}`,
		choiceLabel: choices.find((each) => each.id === at.choice)?.label ?? '',
		map,
		paths: Object.fromEntries(places.map(({ cityId, path }) => [cityId, path])),
		circles: sizes.size > 0 && unit !== null ? circleLegend(map, sizes, unit) : null,
		arrows: arrows.length > 0 ? arrowMap(arrows, map.layouts) : null,
		names: Object.fromEntries(places.map(({ cityId, name }) => [cityId, name])),
		layers: layerLinks(context, id),
		choices: choices.map((each) => ({
			...part(each.label, mapPath(id, each.id)),
			isCurrent: each.id === at.choice
		})),
		geoJsonPath: `${mapPath(id, at.choice)}layer.geojson`
	};
}

function circleLegend(map: CityMapSlice, sizes: ReadonlyMap<string, number>, unit: string): CircleLegend {
	const largest = Math.max(...sizes.values());
	const perSize = map.layouts.map(({ id, points }) => {
		const radius = points.find((point) => sizes.get(point.id) === largest)?.radius ?? 0;
		return [id, radius / Math.sqrt(largest)] as const;
	});
	return { sizes: legendSizes(largest), unit, perSize: Object.fromEntries(perSize) };
}
