import { error } from '@sveltejs/kit';
import { groupSlice } from '#lib/pages/groups.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const dataset = readDataset();
	if (!dataset.groups.some(({ groupId }) => groupId === params.group))
		error(404, `no group: ${params.group}`);
	return { group: groupSlice(dataset, params.group) };
};
