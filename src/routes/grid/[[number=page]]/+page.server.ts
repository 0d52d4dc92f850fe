import { gridSlice } from '#lib/pages/grid.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import { pageAsked } from '../../page-asked.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({
	grid: pageAsked(params.number, (number) => gridSlice(readDataset(), number))
});
