import { error } from '@sveltejs/kit';
import { competencesSlice } from '#lib/pages/competences.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import { pageAsked } from '../../page-asked.ts';
import type { PageServerLoad } from './$types';

/** A network without readings has no such page, and nothing leads to one. */
export const load: PageServerLoad = ({ params }) => {
	const competences = pageAsked(params.number, (number) => competencesSlice(readDataset(), number));
	if (competences.count === 0) error(404);
	return { competences };
};
