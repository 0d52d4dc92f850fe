import { error } from '@sveltejs/kit';
import { pathOfMap } from '#lib/pages/map/layers.ts';
import { membersSlice } from '#lib/pages/policy/members.ts';
import { readEuropeMap } from '#lib/site/read-base-map.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import { readPolicyContext } from '#lib/site/read-policy.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const context = readPolicyContext() ?? error(404, 'no policy context');
	const dataset = readDataset();
	return {
		members: membersSlice(dataset, context, readEuropeMap()),
		mapPath: pathOfMap({ dataset, policy: context }, 'europe', '')
	};
};
