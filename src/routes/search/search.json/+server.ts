import { json } from '@sveltejs/kit';
import { readSearchSlice } from '#lib/site/read-search-slice.ts';

export const prerender = true;

/** The records that search looks through, fetched on the first search of a visit. */
export const GET = () => json(readSearchSlice());
