import { json } from '@sveltejs/kit';
import { recordCells, recordColumns } from '#lib/pages/suggest.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	Array.from({ length: recordColumns(readDataset()).buckets }, (_, bucket) => ({ bucket: String(bucket) }));

/** The cells of some of the records, by key and column. */
export const GET: RequestHandler = ({ params }) => json(recordCells(readDataset(), Number(params.bucket)));
