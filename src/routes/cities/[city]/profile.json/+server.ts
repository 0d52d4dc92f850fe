import { json } from '@sveltejs/kit';
import { cityDocument } from '#lib/pages/city-document.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import { ofCity } from '../../../document-files.ts';

export const prerender = true;
export const entries = () => readDataset().cities.map(({ cityId }) => ({ city: cityId }));

export const GET = ({ params }) => json(ofCity(readDataset(), params.city, cityDocument));
