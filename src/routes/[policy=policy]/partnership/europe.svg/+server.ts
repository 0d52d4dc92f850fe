import { error } from '@sveltejs/kit';
import { partnerCountries } from '#lib/pages/city-map.ts';
import { memberPlaces } from '#lib/pages/policy/members.ts';
import { partnership } from '#lib/selectors/partnership-membership.ts';
import { baseMapSvg } from '#lib/site/base-map-svg.ts';
import { readEuropeMap } from '#lib/site/read-base-map.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import { policyEntries, readPolicyContext } from '#lib/site/read-policy.ts';
import { currentSite } from '#lib/site/site.ts';

export const prerender = true;

export const entries = policyEntries;

/** The land under the map of the partnership's members, with the countries of the network in the darker shade. */
export const GET = (): Response => {
	const context = readPolicyContext() ?? error(404, 'no policy context');
	const cities = memberPlaces(partnership(context).members);
	const look = {
		base: readEuropeMap(),
		countries: partnerCountries(readDataset()),
		sheet: currentSite().tokenSheet
	};
	return new Response(baseMapSvg({ cities }, look), { headers: { 'content-type': 'image/svg+xml' } });
};
