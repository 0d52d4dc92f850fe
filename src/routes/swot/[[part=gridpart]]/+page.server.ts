import { swotSlice } from '#lib/pages/swot.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({
	swot: swotSlice(readDataset(), Number(params.part?.replace('page.', '') ?? 1))
});
