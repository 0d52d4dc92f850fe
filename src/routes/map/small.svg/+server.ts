import { partnerCountries } from '#lib/pages/city-map.ts';
import { baseMapSvg, SMALL } from '#lib/site/base-map-svg.ts';
import { readBaseMap } from '#lib/site/read-base-map.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import { currentSite } from '#lib/site/site.ts';

export const prerender = true;

/** The land under the small maps of the profiles. */
export const GET = (): Response => {
	const dataset = readDataset();
	const look = {
		base: readBaseMap(),
		countries: partnerCountries(dataset),
		sheet: currentSite().tokenSheet,
		width: SMALL
	};
	return new Response(baseMapSvg(dataset, look), { headers: { 'content-type': 'image/svg+xml' } });
};
