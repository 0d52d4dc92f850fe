import { error } from '@sveltejs/kit';
import { layerGeoJson } from '#lib/pages/map/geojson.ts';
import { atlasLayer } from '#lib/pages/map/layers.ts';
import { siteSlice } from '#lib/pages/site.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import { readPolicyContext } from '#lib/site/read-policy.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = ({ params: { layer, choice = '' } }) => {
	const dataset = readDataset();
	const map = atlasLayer({ dataset, policy: readPolicyContext() }, layer, choice);
	if (!map) error(404, `no map: ${layer} ${choice}`);
	const { network, chartSource } = siteSlice(dataset);
	const file = layerGeoJson(map, { network: network.title, source: chartSource, licence: network.licence });
	return new Response(JSON.stringify(file), { headers: { 'content-type': 'application/geo+json' } });
};
