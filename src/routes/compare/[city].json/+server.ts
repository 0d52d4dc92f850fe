import { json } from '@sveltejs/kit';
import { comparedCity } from '#lib/pages/compare/compared-city.ts';
import { cityEntries, ofCity } from '../../document-files.ts';

export const prerender = true;
export const entries = cityEntries;

/** One city as the comparison needs it. */
export const GET = ({ params }) => json(ofCity(params.city, comparedCity));
