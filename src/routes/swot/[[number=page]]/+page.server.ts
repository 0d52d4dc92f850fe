import { swotSlice } from '#lib/pages/swot.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import { pageAsked } from '../../page-asked.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({
	swot: pageAsked(params.number, (number) => swotSlice(readDataset(), number))
});
