import { json } from '@sveltejs/kit';
import { readCities } from '#lib/server/read-cities.ts';

export const prerender = true;

/** The comparison table as it is drawn, for programs and for the download of a view. */
export const GET = (): Response => json(readCities());
