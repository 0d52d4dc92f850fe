import { aboutSlice } from '#lib/pages/about.ts';
import { readDataset } from '#lib/server/read-dataset.ts';

export const load = () => ({ about: aboutSlice(readDataset()) });
