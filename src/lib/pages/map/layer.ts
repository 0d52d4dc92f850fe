import type { Dataset } from '../../domain/dataset.ts';
import type { PolicyContext } from '../../domain/policy-context.ts';
import type { Block, BlockSign } from '../../geo/labels/block-size.ts';
import { compareNames } from '../../format/list.ts';
import type { CityBlock, CityMark, MapPlace } from '../city-map.ts';
import type { Arrow } from '../peers/arrows.ts';

/** Layers of the atlas that have a page for each choice. */
export const LAYER_IDS = [
	'theme',
	'group',
	'fund',
	'figure',
	'share',
	'networks',
	'meetings',
	'exchange',
	'europe'
] as const;
export type LayerId = (typeof LAYER_IDS)[number];

/** What a layer is made from. */
export interface AtlasContext {
	readonly dataset: Dataset;
	readonly policy: PolicyContext | null;
}

/** One of the maps of a layer; the empty id is the layer's first page. */
export interface LayerChoice {
	readonly id: string;
	readonly label: string;
}

/** A part of a cell, with the address within the site that it leads to. */
export interface CellPart {
	readonly text: string;
	readonly path: string | null;
}

export interface AtlasRow {
	readonly id: string;
	readonly head: CellPart;
	/** One cell for each column after the first. */
	readonly cells: readonly (readonly CellPart[])[];
}

/** The map in text: the same counts, place by place. */
export interface AtlasTable {
	readonly caption: string;
	readonly columns: readonly string[];
	readonly rows: readonly AtlasRow[];
}

/** A place with all that a layer says of it. */
export interface AtlasPlace extends MapPlace {
	/** Address within the site. */
	readonly path: string;
	readonly block: CityBlock;
	readonly mark: CityMark | null;
	/** What the area of its circle stands for; null where it is a plain point. */
	readonly size: number | null;
	/** For the GeoJSON file. */
	readonly properties: Readonly<Record<string, string | number | boolean | null>>;
}

export interface LegendEntry {
	readonly id: string;
	readonly label: string;
	readonly sign: BlockSign;
}

/** One map of the atlas before it is drawn. */
export interface AtlasLayer {
	/** The question that the map answers. */
	readonly title: string;
	/** The answer in words, for whoever does not see the map. */
	readonly finding: string;
	/** How to read it. */
	readonly note: string;
	readonly places: readonly AtlasPlace[];
	readonly legend: readonly LegendEntry[];
	readonly table: AtlasTable;
	/** Where its data lives, within the site. */
	readonly more: readonly CellPart[];
	/** Unit of the circles; null where there are none. */
	readonly unit: string | null;
	readonly arrows: readonly Arrow[];
	/** What it is drawn on, where that is not the land of the network. */
	readonly land?: 'europe';
}

/** How the maps of a layer are made. */
export interface LayerKind {
	/** The maps that the tables hold something for; none where the layer is empty. */
	readonly choices: (context: AtlasContext) => readonly LayerChoice[];
	/** The map of a choice that `choices` lists. */
	readonly layer: (context: AtlasContext, choice: string) => AtlasLayer;
}

export const sign = (
	shape: BlockSign['shape'],
	fill: BlockSign['fill'],
	more: Partial<BlockSign> = {}
): BlockSign => ({ shape, fill, tone: 'plain', text: '', ...more });

export const part = (text: string, path: string | null = null): CellPart => ({ text, path });

/** What a layer says of one city. */
export interface CityContent extends Partial<Block> {
	readonly words: string;
	readonly mark?: CityMark;
	readonly size?: number | null;
	readonly properties: AtlasPlace['properties'];
}

/** The cities of a network by name, with what a layer says of each. */
export const cityPlaces = (
	{ cities }: Pick<Dataset, 'cities'>,
	contentOf: (city: Dataset['cities'][number]) => CityContent
): readonly AtlasPlace[] =>
	[...cities]
		.sort((a, b) => compareNames(a.name, b.name))
		.map((city) => {
			const { signs = [], value = '', words, mark = null, size = null, properties } = contentOf(city);
			const { cityId, name, countryCode, latitude, longitude } = city;
			return {
				cityId,
				name,
				countryCode,
				latitude,
				longitude,
				path: `cities/${cityId}/`,
				block: { signs, value, label: words },
				mark,
				size,
				properties
			};
		});

/** A table with a row for each place, in their order. */
export const placeTable = (
	head: Pick<AtlasTable, 'caption' | 'columns'>,
	places: readonly AtlasPlace[],
	cellsOf: (cityId: string) => AtlasRow['cells']
): AtlasTable => ({
	...head,
	rows: places.map(({ cityId, name, path }) => ({
		id: cityId,
		head: part(name, path),
		cells: cellsOf(cityId)
	}))
});
