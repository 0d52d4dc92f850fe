import type { Dataset } from '../domain/dataset.ts';
import { loadDataset, type LoadedDataset } from '../ingest/dataset.ts';
import { reportText } from '../ingest/report.ts';
import { readFolder } from './read-folder.ts';

const SHIPPED = 'data/weldi';

/** The folder that the site is built from: NETWORK_DATA, or the network that the app ships with. */
export const networkFolder = (): string => process.env.NETWORK_DATA ?? SHIPPED;

const loaded = new Map<string, LoadedDataset>();

/** The network's tables with counts and problems, read once for each folder. */
export function readNetwork(folder = networkFolder()): LoadedDataset {
	let network = loaded.get(folder);
	if (network === undefined) loaded.set(folder, (network = loadDataset(readFolder(folder))));
	return network;
}

/**
 * The dataset that the site is built from. Throws with the whole report where it has any error, which stops
 * the build: no page is ever made from half a dataset.
 */
export function readDataset(folder = networkFolder()): Dataset {
	const network = readNetwork(folder);
	if (network.dataset !== null) return network.dataset;
	throw new Error(`The dataset cannot be used.\n\n${reportText({ folder, ...network })}\n`);
}
