import { gridSlice } from '#lib/pages/grid.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({
	grid: gridSlice(readDataset(), Number(params.part?.replace('page.', '') ?? 1))
});
