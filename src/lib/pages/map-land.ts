import type { BaseMap } from '../geo/base-map.ts';
import { borderPath, europeShapes, type EuropeShapes } from '../geo/europe-shapes.ts';
import { simplerMap } from '../geo/simpler-map.ts';
import { viewportOf } from '../geo/viewport.ts';
import { baseFrame, locatorFrame, partnerCountries, type MapPlaces } from './city-map.ts';

/** The land under a map, as a part of its page. */
export interface MapLand extends EuropeShapes {
	/** Size of what the paths are drawn in. */
	readonly width: number;
	readonly height: number;
}

/** Width in whole units: about a pixel where a map is the first thing on a page. */
const WIDTH = 480;

/** The page waits for these bytes, so bends of a few square pixels are left out, as in the picture of the land. */
const UNSEEN = 6;

/**
 * The land under the map of a page whose first screen shows it. It comes with the page, since a picture of its own would
 * be painted a round trip later; it has the points that can be seen at this width and no more.
 *
 * @param width in whole units
 */
export function mapLand(places: MapPlaces, base: BaseMap, width = WIDTH): MapLand {
	const viewport = viewportOf(baseFrame(places, base), width);
	const shapes = europeShapes(simplerMap(base, viewport, UNSEEN), viewport, partnerCountries(places));
	return { ...shapes, width, height: Math.round(viewport.height) };
}

/** Two of its pixels a unit: the map is 284 wide, and says where a city lies, not where a coast runs. */
const LOCATOR_WIDTH = 142;

/**
 * The land under the small map of a profile, of what that map shows and no more: beside so much text it has room for
 * few points. Borders are those of the countries in the darker shade.
 */
export function locatorLand(places: MapPlaces, base: BaseMap): MapLand {
	const viewport = viewportOf(locatorFrame(places, base), LOCATOR_WIDTH);
	const simpler = simplerMap(base, viewport, UNSEEN);
	const partners = partnerCountries(places);
	return {
		...europeShapes(simpler, viewport, partners),
		borders: borderPath(simpler.topology, viewport, partners),
		width: LOCATOR_WIDTH,
		height: viewport.height
	};
}
