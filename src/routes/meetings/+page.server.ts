import { meetingsSlice } from '#lib/pages/meetings.ts';
import { readDataset } from '#lib/site/read-dataset.ts';

export const load = () => meetingsSlice(readDataset());
