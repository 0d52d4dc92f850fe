import { error } from '@sveltejs/kit';
import { gridCitySlice } from '#lib/pages/grid-city.ts';
import { shownCodings } from '#lib/pages/record-subjects.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const dataset = readDataset();
	const city = gridCitySlice(dataset, params.city);
	if (!city) error(404, `no city: ${params.city}`);
	const entries = city.themes.flatMap(({ records }) => records.map(({ entryId }) => `grid/${entryId}`));
	return { city, codings: shownCodings(dataset, entries) };
};
