import { partnerCountries } from '#lib/pages/city-map.ts';
import { baseMapSvg } from '#lib/site/base-map-svg.ts';
import { readBaseMap } from '#lib/site/read-base-map.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import { currentSite } from '#lib/site/site.ts';

export const prerender = true;

export const GET = (): Response => {
	const dataset = readDataset();
	const look = {
		base: readBaseMap(),
		countries: partnerCountries(dataset),
		sheet: currentSite().tokenSheet
	};
	return new Response(baseMapSvg(dataset, look), { headers: { 'content-type': 'image/svg+xml' } });
};
