import { error, json } from '@sveltejs/kit';
import { comparedCity } from '#lib/pages/compare/compared-city.ts';
import { readDataset } from '#lib/site/read-dataset.ts';

export const prerender = true;

export const entries = () => readDataset().cities.map(({ cityId }) => ({ city: cityId }));

/** One city as the comparison needs it. */
export function GET({ params }): Response {
	const dataset = readDataset();
	if (!dataset.cities.some(({ cityId }) => cityId === params.city)) error(404);
	return json(comparedCity(dataset, params.city));
}
