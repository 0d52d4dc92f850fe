import { searchSlice } from '#lib/search/search-slice.ts';
import { perObject } from '../selectors/per-dataset.ts';
import { readDataset } from './read-dataset.ts';
import { readRecords } from './read-records.ts';

const sliceOf = perObject((records: ReturnType<typeof readRecords>) => searchSlice(readDataset(), records));

/** Everything that search knows of the site. */
export const readSearchSlice = () => sliceOf(readRecords());
