import { practiceListSlice } from '#lib/pages/practice-list.ts';
import { readDataset } from '#lib/site/read-dataset.ts';

export const load = () => ({ list: practiceListSlice(readDataset()) });
