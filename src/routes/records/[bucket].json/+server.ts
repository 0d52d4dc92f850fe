import { json } from '@sveltejs/kit';
import { allRecords } from '#lib/selectors/all-records.ts';
import { bucketCount, bucketRecords } from '#lib/selectors/record-buckets.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	Array.from({ length: bucketCount(allRecords(readDataset()).length) }, (_, bucket) => ({
		bucket: String(bucket)
	}));

/** Some of the records, by key; which file holds a record follows from its key (`bucketOf`). */
export const GET: RequestHandler = ({ params }) =>
	json(bucketRecords(allRecords(readDataset()), Number(params.bucket)));
