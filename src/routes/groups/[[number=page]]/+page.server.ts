import { groupsSlice } from '#lib/pages/groups.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import { pageAsked } from '../../page-asked.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({
	groups: pageAsked(params.number, (number) => groupsSlice(readDataset(), false, number))
});
