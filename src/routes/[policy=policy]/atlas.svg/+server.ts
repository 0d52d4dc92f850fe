import { error } from '@sveltejs/kit';
import { partnerCountries } from '#lib/pages/city-map.ts';
import { europePlaces } from '#lib/pages/map/europe-members.ts';
import { baseMapSvg } from '#lib/site/base-map-svg.ts';
import { readEuropeMap } from '#lib/site/read-base-map.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import { policyEntries, readPolicyContext } from '#lib/site/read-policy.ts';
import { currentSite } from '#lib/site/site.ts';

export const prerender = true;

export const entries = policyEntries;

/** The land under the maps that show the partnership's members beside the cities of the network, with the countries of the network in the darker shade. */
export const GET = (): Response => {
	const context = readPolicyContext() ?? error(404, 'no policy context');
	const dataset = readDataset();
	const look = {
		base: readEuropeMap(),
		countries: partnerCountries(dataset),
		sheet: currentSite().tokenSheet
	};
	return new Response(baseMapSvg(europePlaces(dataset, context), look), { headers: { 'content-type': 'image/svg+xml' } });
};
