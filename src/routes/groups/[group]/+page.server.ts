import { error } from '@sveltejs/kit';
import { pathOfMap } from '#lib/pages/map/layers.ts';
import { groupSlice } from '#lib/pages/groups.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const dataset = readDataset();
	if (!dataset.groups.some(({ groupId }) => groupId === params.group))
		error(404, `no group: ${params.group}`);
	const mapPath = pathOfMap({ dataset, policy: null }, 'group', params.group);
	return { group: groupSlice(dataset, params.group), mapPath };
};
