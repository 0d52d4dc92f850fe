import { overviewSlice } from '#lib/pages/overview.ts';
import { readDataset } from '#lib/site/read-dataset.ts';

export const load = () => ({ themes: overviewSlice(readDataset()).themes });
