import { json } from '@sveltejs/kit';
import { comparedCity } from '#lib/pages/compare/compared-city.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import { ofCity } from '../../document-files.ts';

export const prerender = true;
export const entries = () => readDataset().cities.map(({ cityId }) => ({ city: cityId }));

/** One city as the comparison needs it. */
export const GET = ({ params }) => json(ofCity(readDataset(), params.city, comparedCity));
