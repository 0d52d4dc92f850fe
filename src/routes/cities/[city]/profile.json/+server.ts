import { json } from '@sveltejs/kit';
import { cityDocument } from '#lib/pages/city-document.ts';
import { cityEntries, ofCity } from '../../../document-files.ts';

export const prerender = true;
export const entries = cityEntries;

export const GET = ({ params }) => json(ofCity(params.city, cityDocument));
