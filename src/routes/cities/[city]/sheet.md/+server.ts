import { citySheet } from '#lib/pages/city-sheet.ts';
import { cityEntries, markdownFile, ofCity } from '../../../document-files.ts';

export const prerender = true;
export const entries = cityEntries;

export const GET = ({ params }) => markdownFile(ofCity(params.city, citySheet));
