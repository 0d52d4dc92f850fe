import type { BaseMap } from '#lib/geo/base-map.ts';
import { europeShapes } from '#lib/geo/europe-shapes.ts';
import { simplerMap } from '#lib/geo/simpler-map.ts';
import { viewportOf } from '#lib/geo/viewport.ts';
import { baseFrame, type MapPlaces } from '#lib/pages/city-map.ts';
import { readToken } from './read-token.ts';

/** Width in whole units: a little less than a pixel of the widest map. */
const WIDTH = 1200;

/** Area of the bends that are left out: a picture of this width is shown smaller than it is drawn. */
const UNSEEN = 6;

interface BaseMapLook {
	readonly base: BaseMap;
	/** Codes of the countries in the darker shade. */
	readonly countries: ReadonlySet<string>;
	/** The text of `tokens.css`. */
	readonly sheet: string;
}

/**
 * The land under every map of the site as a picture of its own: fetched once, kept by the browser, the same
 * for every page. It follows the reader's light or dark scheme by itself.
 *
 * @param places those that are drawn over it
 */
export function baseMapSvg(places: MapPlaces, { base, countries, sheet }: BaseMapLook): string {
	const viewport = viewportOf(baseFrame(places, base), WIDTH);
	const { land, partners, borders } = europeShapes(simplerMap(base, viewport, UNSEEN), viewport, countries);
	const size = `${WIDTH} ${Math.round(viewport.height)}`;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}" preserveAspectRatio="none">`,
		`<style>${styles('light', sheet)}@media(prefers-color-scheme:dark){${styles('dark', sheet)}}</style>`,
		`<rect width="100%" height="100%"/><path id="land" d="${land}"/><path id="partners" d="${partners}"/>`,
		`<path id="borders" d="${borders}"/></svg>\n`
	].join('');
}

function styles(scheme: 'light' | 'dark', sheet: string): string {
	const colour = (role: string) => readToken(`--map-${role}`, sheet)[scheme];
	return (
		`rect{fill:${colour('sea')}}#land{fill:${colour('land')}}#partners{fill:${colour('land-partner')}}` +
		`#borders{fill:none;stroke:${colour('border')};stroke-linejoin:round;vector-effect:non-scaling-stroke}`
	);
}
