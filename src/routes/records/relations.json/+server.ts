import { json } from '@sveltejs/kit';
import { recordRelations } from '#lib/selectors/record-relations.ts';
import { readDataset } from '#lib/site/read-dataset.ts';

export const prerender = true;

/** Which figures compare, and which lines of the profiles stand behind the grid: what a basket warns by. */
export const GET = () => json(recordRelations(readDataset()));
