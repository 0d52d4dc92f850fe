import { json } from '@sveltejs/kit';
import { recordColumns } from '#lib/pages/suggest.ts';
import { readDataset } from '#lib/site/read-dataset.ts';

export const prerender = true;

/** What can be changed in the tables of the records. */
export const GET = () => json(recordColumns(readDataset()));
