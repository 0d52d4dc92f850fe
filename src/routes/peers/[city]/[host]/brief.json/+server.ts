import { json } from '@sveltejs/kit';

import { peerNetwork, readyPairs } from '#lib/pages/peers/network.ts';
import { pairDocument } from '#lib/pages/peers/pair.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => readyPairs(peerNetwork(readDataset()));

/** The exchange plan of a pair as the document that its Word file is written from. */
export const GET: RequestHandler = ({ params }) => {
	const dataset = readDataset();
	return json(pairDocument(dataset, peerNetwork(dataset), [params.city, params.host]));
};
