import { error } from '@sveltejs/kit';
import { fundingSlice } from '#lib/pages/policy/funding.ts';
import { readBaseMap } from '#lib/site/read-base-map.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import { readPolicyContext } from '#lib/site/read-policy.ts';
import { pageAsked } from '../../../page-asked.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const context = readPolicyContext() ?? error(404, 'no policy context');
	const tables = { dataset: readDataset(), context, base: readBaseMap() };
	return { funding: pageAsked(params.number, (number) => fundingSlice(tables, number)) };
};
