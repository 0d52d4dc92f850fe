import type { BaseMap } from '../geo/base-map.ts';
import { europeShapes, type EuropeShapes } from '../geo/europe-shapes.ts';
import { simplerMap } from '../geo/simpler-map.ts';
import { viewportOf } from '../geo/viewport.ts';
import { baseFrame, partnerCountries, type MapPlaces } from './city-map.ts';

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
