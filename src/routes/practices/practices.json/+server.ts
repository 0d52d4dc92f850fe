import { json } from '@sveltejs/kit';
import { practiceTable } from '#lib/pages/practices-csv.ts';
import { readDataset } from '#lib/site/read-dataset.ts';

export const prerender = true;

/** The rows of that table with what the filters go by: a choice of the reader is saved from them. */
export const GET = (): Response => json(practiceTable(readDataset()));
