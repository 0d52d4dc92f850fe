import { searchSlice, type SearchSlice } from '#lib/search/search-slice.ts';
import { allRecords } from '#lib/selectors/all-records.ts';
import { perDataset } from '#lib/selectors/per-dataset.ts';
import { readDataset } from './read-dataset.ts';

const sliceOf = perDataset((dataset) => searchSlice(dataset, allRecords(dataset)));

/** Everything that search knows of the network of the site. */
export const readSearchSlice = (): SearchSlice => sliceOf(readDataset());
