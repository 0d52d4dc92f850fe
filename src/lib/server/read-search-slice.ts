import { searchSlice, type SearchSlice } from '#lib/search/search-slice.ts';
import { allRecords } from '#lib/selectors/all-records.ts';
import { readDataset } from './read-dataset.ts';

/** Everything that search knows of the network that is being built. */
export const readSearchSlice = (): SearchSlice => {
	const dataset = readDataset();
	return searchSlice(dataset, allRecords(dataset));
};
