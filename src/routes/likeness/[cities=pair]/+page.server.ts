import { error } from '@sveltejs/kit';
import { pairSlice } from '#lib/pages/compare/likeness-pair.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const pair = pairSlice(readDataset(), params.cities);
	if (!pair) error(404, `no pair: ${params.cities}`);
	return { pair };
};
