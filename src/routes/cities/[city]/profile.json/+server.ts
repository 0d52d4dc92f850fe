import { error, json } from '@sveltejs/kit';
import { cityDocument } from '#lib/pages/city-document.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => readDataset().cities.map(({ cityId }) => ({ city: cityId }));

export const GET: RequestHandler = ({ params }) => {
	const dataset = readDataset();
	if (!dataset.cities.some(({ cityId }) => cityId === params.city)) error(404);
	return json(cityDocument(dataset, params.city));
};
