import { gridSlice } from '#lib/pages/grid.ts';
import { overviewSlice } from '#lib/pages/overview.ts';
import { readDataset } from '#lib/site/read-dataset.ts';

export const load = () => ({
	themes: overviewSlice(readDataset()).themes,
	gaps: gridSlice(readDataset()).gaps
});
