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

/** Width in whole units: a pixel where a map stands beside text. */
const WIDTH = 640;

/**
 * The land under the map of a page whose first screen shows it. It comes with the page, since a picture of its own would
 * be painted a round trip later; it has the points that can be seen at this width and no more.
 */
export function mapLand(places: MapPlaces, base: BaseMap): MapLand {
	const viewport = viewportOf(baseFrame(places, base), WIDTH);
	const shapes = europeShapes(simplerMap(base, viewport), viewport, partnerCountries(places));
	return { ...shapes, width: WIDTH, height: Math.round(viewport.height) };
}
