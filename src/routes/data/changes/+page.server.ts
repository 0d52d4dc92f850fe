import { changesSlice } from '#lib/pages/changes.ts';
import { readDataset } from '#lib/site/read-dataset.ts';

export const load = () => ({ changes: changesSlice(readDataset()) });
