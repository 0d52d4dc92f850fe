import { json } from '@sveltejs/kit';
import { citiesIndex } from '#lib/pages/cities/cities-index.ts';
import { citiesSlice } from '#lib/pages/cities.ts';
import { readDataset } from '#lib/site/read-dataset.ts';

export const prerender = true;

/** What sorting and filtering need of every city, for tables that take several pages. */
export const GET = (): Response => json(citiesIndex(citiesSlice(readDataset())));
