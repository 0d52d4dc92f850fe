import type { City } from '../domain/dataset.ts';
import type { BaseMap } from '../geo/base-map.ts';
import { boxAround, type Box } from '../geo/box.ts';
import {
	layoutFrame,
	layoutMap,
	type LabelledCity,
	type LayoutOptions,
	type LayoutSpec,
	type MapLayout
} from '../geo/map-layout.ts';
import { blockSize, type Block, type BlockSign } from '../geo/labels/block-size.ts';
import { compareNames } from '../format/list.ts';
import { placeCities, type PlacedCity } from '../geo/place-cities.ts';

/** A city, or another place that is drawn like one. */
export type MapPlace = Pick<City, 'cityId' | 'name' | 'countryCode' | 'latitude' | 'longitude'>;

/** What is drawn on the map: a network, or other places. */
export interface MapPlaces {
	readonly cities: readonly MapPlace[];
}

/** A class of city shown on the map: by shape and letter, never by colour alone. */
export interface CityMark {
	readonly shape: 'circle' | 'square' | 'triangle' | 'diamond';
	readonly letter: string;
	/** What the mark says, in words. */
	readonly label: string;
	/** Full, or hollow where it says less. */
	readonly fill?: BlockSign['fill'];
}

/** What stands under a city's name on the map. */
export interface CityBlock extends Block {
	/** What it says, in words. */
	readonly label: string;
}

export interface MapCity {
	readonly cityId: string;
	readonly name: string;
	readonly countryCode: string;
	/** Position in the list beside the map. */
	readonly number: number;
	readonly mark: CityMark | null;
	readonly block: CityBlock | null;
	/** False where the base map does not reach: listed, not drawn. */
	readonly onMap: boolean;
}

/** How the names came to stand: all by name, some as the numbers of the list, or too many cities to name any. */
export type Naming = 'all' | 'some' | 'none';

export interface CityMapSlice {
	/** By name, in the order of the list and of the keyboard. */
	readonly cities: readonly MapCity[];
	/** One drawing for each range of widths, narrowest first. */
	readonly layouts: readonly MapLayout[];
	readonly naming: Naming;
}

export interface CityMapOptions extends LayoutOptions {
	/** Marks by city id; a city without one is a plain point. */
	readonly marks?: ReadonlyMap<string, CityMark>;
	/** What stands under the names, by city id. */
	readonly blocks?: ReadonlyMap<string, CityBlock>;
}

/** Units are CSS pixels at the narrowest width; CityMap.svelte switches at the width of the second. */
export const LAYOUTS: readonly [narrow: LayoutSpec, wide: LayoutSpec] = [
	{
		id: 'narrow',
		width: 284,
		type: 12,
		line: 20,
		shape: [0.85, 1.15],
		inset: { width: 80, pictureHeight: 40, captionHeight: 34 }
	},
	{
		id: 'wide',
		width: 560,
		type: 13,
		line: 24,
		shape: [1.2, 1.6],
		inset: { width: 120, pictureHeight: 64, captionHeight: 36 }
	}
];
const LOCATOR: LayoutSpec = { ...LAYOUTS[0], id: 'locator' };

/** Above this number of cities names would cover the land; every point is still a link with its name. */
const MOST_NAMES = 80;
const PLAIN_RADIUS = 4.5;
const LETTER_RADIUS = 9;

/** The map of all cities: where every point, name, leader and inset stands at each width. */
export function cityMapSlice(dataset: MapPlaces, base: BaseMap, options: CityMapOptions = {}): CityMapSlice {
	const { cities, placed } = orderAndPlace(dataset, base, options);
	const named = placed.length <= MOST_NAMES;
	const specs = named ? LAYOUTS : LAYOUTS.slice(1);
	const layouts = specs.map((spec) => {
		// In a narrow drawing a name that gives way to lines would stand nearer to another city.
		const linesOver = spec === LAYOUTS[0] ? undefined : options.linesOver;
		const labelled = placed.map((city) => ({
			...labelledCity(cities, city, spec),
			...(named ? {} : { text: '' })
		}));
		return layoutMap(base, labelled, spec, baseFrame(dataset, base), { linesOver, radii: options.radii });
	});
	const allNamed = layouts.every(({ points }) => points.every(({ label }) => label.shows === 'name'));
	return { cities: [...cities.values()], layouts, naming: !named ? 'none' : allNamed ? 'all' : 'some' };
}

/** One city among the others, for its profile; null where the base map does not reach it. */
export function cityLocatorSlice(dataset: MapPlaces, base: BaseMap, cityId: string): MapLayout | null {
	const { cities, placed } = orderAndPlace(dataset, base);
	if (!placed.some(({ id }) => id === cityId)) return null;
	const labelled = placed.map((city) =>
		city.id === cityId
			? labelledCity(cities, city, LOCATOR)
			: { ...labelledCity(cities, city, LOCATOR), text: '', enlarge: false }
	);
	return layoutMap(base, labelled, LOCATOR, baseFrame(dataset, base));
}

/** The part of the plane that the small map of a profile shows, the same for all cities. */
export const locatorFrame = (dataset: MapPlaces, { plane }: BaseMap): Box =>
	layoutFrame(placeCities(dataset.cities.map(asPlace), plane).placed, LOCATOR, plane.coverage);

/** The part of the plane that the base picture must show: all that any layout shows. */
export function baseFrame(dataset: MapPlaces, { plane }: BaseMap): Box {
	const { placed } = placeCities(dataset.cities.map(asPlace), plane);
	const frames = [...LAYOUTS, LOCATOR].map((spec) => layoutFrame(placed, spec, plane.coverage));
	return boxAround(
		frames.flatMap(({ x, y, width, height }) => [
			[x, y],
			[x + width, y + height]
		])
	);
}

/** Places in the plane, by name; those that the base map does not reach are left out. */
export const placesOf = (dataset: MapPlaces, base: BaseMap): readonly PlacedCity[] =>
	orderAndPlace(dataset, base).placed;

/** Codes of the countries that the cities are in. */
export const partnerCountries = (dataset: MapPlaces): ReadonlySet<string> =>
	new Set(dataset.cities.map(({ countryCode }) => countryCode));

const asPlace = ({ cityId, latitude, longitude }: MapPlace) => ({ id: cityId, latitude, longitude });

function orderAndPlace(dataset: MapPlaces, { plane }: BaseMap, { marks, blocks }: CityMapOptions = {}) {
	const sorted = [...dataset.cities].sort((a, b) => compareNames(a.name, b.name));
	const { placed, outside } = placeCities(sorted.map(asPlace), plane);
	const off = new Set(outside);
	const cities = sorted.map(({ cityId, name, countryCode }, index): MapCity => ({
		cityId,
		name,
		countryCode,
		number: index + 1,
		mark: marks?.get(cityId) ?? null,
		block: blocks?.get(cityId) ?? null,
		onMap: !off.has(cityId)
	}));
	return { cities: new Map(cities.map((city) => [city.cityId, city])), placed };
}

function labelledCity(
	cities: ReadonlyMap<string, MapCity>,
	placed: PlacedCity,
	spec: LayoutSpec
): LabelledCity {
	const { name, number, mark, block } = cities.get(placed.id)!;
	const radius = mark?.letter ? LETTER_RADIUS : PLAIN_RADIUS;
	const size = block && {
		block: (text: string) => blockSize(text === name ? block : withoutValue(block), text, spec)
	};
	return { ...placed, text: name, number, radius, enlarge: true, ...size };
}

/** With its number a city has no value: where the name found no room, the value finds none. */
const withoutValue = (block: Block): Block => ({ ...block, value: '' });
