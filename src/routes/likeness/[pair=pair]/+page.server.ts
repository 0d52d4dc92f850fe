import { error } from '@sveltejs/kit';
import { pairSlice } from '#lib/pages/compare/likeness-pair.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const pair = pairSlice(readDataset(), params.pair);
	if (!pair) error(404, `no pair: ${params.pair}`);
	return { pair };
};
