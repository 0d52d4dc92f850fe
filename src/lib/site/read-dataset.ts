import type { Dataset } from '../domain/dataset.ts';
import type { LoadedDataset } from '../ingest/dataset.ts';
import { reportText } from '../ingest/report.ts';
import { currentSite } from './site.ts';

/**
 * The dataset of a network that was read.
 * @param name where its tables lie, for the report
 * @throws Error with the whole report where the tables have any error: no page is ever made from half a dataset
 */
export function usableDataset(network: LoadedDataset, name: string): Dataset {
	if (network.dataset !== null) return network.dataset;
	throw new Error(`The dataset cannot be used.\n\n${reportText({ folder: name, ...network })}\n`);
}

/** The dataset that the pages are made from. Throws as `usableDataset`. */
export function readDataset(): Dataset {
	const { network, networkName } = currentSite();
	return usableDataset(network, networkName);
}
