import { error } from '@sveltejs/kit';
import { practiceSlice } from '#lib/pages/practice.ts';
import { shownCodings } from '#lib/pages/record-subjects.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const dataset = readDataset();
	if (!dataset.practices.some(({ practiceId }) => practiceId === params.practice)) {
		error(404, `no practice: ${params.practice}`);
	}
	return {
		practice: practiceSlice(dataset, params.practice),
		codings: shownCodings(dataset, [`practices/${params.practice}`])
	};
};
