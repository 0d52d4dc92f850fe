import { error } from '@sveltejs/kit';
import { subjectSlice } from '#lib/pages/subjects.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const dataset = readDataset();
	if (!dataset.subjects.some(({ subjectId }) => subjectId === params.subject))
		error(404, `no subject: ${params.subject}`);
	return { slice: subjectSlice(dataset, params.subject) };
};
