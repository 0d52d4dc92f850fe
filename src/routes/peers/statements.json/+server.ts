import { json } from '@sveltejs/kit';
import { peerNetwork } from '#lib/pages/peers/network.ts';
import { peerStatements } from '#lib/pages/peers/statements.ts';
import { readDataset } from '#lib/site/read-dataset.ts';

export const prerender = true;

/** What the finder fetches before it matches a question in the reader's own words. */
export const GET = () => json(peerStatements(peerNetwork(readDataset())));
