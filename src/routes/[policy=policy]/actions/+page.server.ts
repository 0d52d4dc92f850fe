import { error } from '@sveltejs/kit';
import { planSlice } from '#lib/pages/policy/plan.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import { readPolicyContext } from '#lib/site/read-policy.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const context = readPolicyContext() ?? error(404, 'no policy context');
	return { plan: planSlice(readDataset(), context) };
};
