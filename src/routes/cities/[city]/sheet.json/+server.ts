import { json } from '@sveltejs/kit';
import { citySheet } from '#lib/pages/city-sheet.ts';
import { cityEntries, ofCity } from '../../../document-files.ts';

export const prerender = true;
export const entries = cityEntries;

export const GET = ({ params }) => json(ofCity(params.city, citySheet));
