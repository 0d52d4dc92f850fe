import { practiceListSlice } from '#lib/pages/practice-list.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import { pageAsked } from '../../page-asked.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({
	list: pageAsked(params.number, (number) => practiceListSlice(readDataset(), number))
});
