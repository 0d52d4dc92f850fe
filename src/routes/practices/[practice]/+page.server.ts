import { error } from '@sveltejs/kit';
import { goneRecord } from '#lib/pages/changes.ts';
import { practiceSlice } from '#lib/pages/practice.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const dataset = readDataset();
	if (!dataset.practices.some(({ practiceId }) => practiceId === params.practice)) {
		const gone = goneRecord(dataset, 'practices', params.practice);
		if (gone.length === 0) error(404, `no practice: ${params.practice}`);
		return { gone };
	}
	return { practice: practiceSlice(dataset, params.practice) };
};
