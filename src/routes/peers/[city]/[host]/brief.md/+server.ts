import { peerNetwork, readyPairs } from '#lib/pages/peers/network.ts';
import { pairDocument } from '#lib/pages/peers/pair.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import { markdownFile } from '../../../../document-files.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => readyPairs(peerNetwork(readDataset()));

/** The exchange plan of a pair as Markdown. */
export const GET: RequestHandler = ({ params }) => {
	const dataset = readDataset();
	return markdownFile(pairDocument(dataset, peerNetwork(dataset), [params.city, params.host]));
};
