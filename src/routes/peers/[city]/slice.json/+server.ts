import { error, json } from '@sveltejs/kit';
import { peerCitySlice } from '#lib/pages/peers/city-slice.ts';
import { peerNetwork } from '#lib/pages/peers/network.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => readDataset().cities.map(({ cityId }) => ({ city: cityId }));

/** What the finder's page of a city fetches when its reader changes a weight or asks something else. */
export const GET: RequestHandler = ({ params }) => {
	const dataset = readDataset();
	const network = peerNetwork(dataset);
	if (!network.index.cities.has(params.city)) error(404);
	return json(peerCitySlice(dataset, network, params.city));
};
