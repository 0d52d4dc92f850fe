import { searchPageSlice } from '#lib/pages/search.ts';
import { readDataset } from '#lib/server/read-dataset.ts';
import { readSearchSlice } from '#lib/server/read-search-slice.ts';

export const load = () => ({ search: searchPageSlice(readDataset(), readSearchSlice()) });
