import { searchPageSlice } from '#lib/pages/search.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import { readSearchSlice } from '#lib/site/read-search-slice.ts';

export const load = () => ({ search: searchPageSlice(readDataset(), readSearchSlice()) });
