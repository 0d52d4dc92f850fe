import { json } from '@sveltejs/kit';
import { citiesSlice } from '#lib/pages/cities.ts';
import { readDataset } from '#lib/site/read-dataset.ts';

export const prerender = true;

/** The comparison table as it is drawn, for programs and for the download of a view. */
export const GET = (): Response => json(citiesSlice(readDataset()));
