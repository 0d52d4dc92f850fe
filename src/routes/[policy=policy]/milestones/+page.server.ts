import { error } from '@sveltejs/kit';
import { policySlice } from '#lib/pages/policy/overview.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import { readPolicyContext } from '#lib/site/read-policy.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const context = readPolicyContext() ?? error(404, 'no policy context');
	const { milestones, milestonesSource, remarks } = policySlice(readDataset(), context);
	if (milestones.length + remarks.length === 0) error(404, 'no milestones and no remarks');
	return { milestones, milestonesSource, remarks };
};
