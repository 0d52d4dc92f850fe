import { siteSlice } from '#lib/pages/site.ts';
import { readDataset } from '#lib/site/read-dataset.ts';

export const load = () => siteSlice(readDataset());
