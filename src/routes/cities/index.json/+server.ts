import { json } from '@sveltejs/kit';
import { citiesIndex } from '#lib/pages/cities/cities-index.ts';
import { readCities } from '#lib/server/read-cities.ts';

export const prerender = true;

/** What sorting and filtering need of every city, for tables that take several pages. */
export const GET = (): Response => json(citiesIndex(readCities()));
