import { error } from '@sveltejs/kit';
import { citySheet } from '#lib/pages/city-sheet.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const dataset = readDataset();
	const city = dataset.cities.find(({ cityId }) => cityId === params.city) ?? error(404);
	return { cityId: city.cityId, name: city.name, document: citySheet(dataset, city.cityId) };
};
