import { json } from '@sveltejs/kit';
import { bucketCount, bucketRecords } from '#lib/selectors/record-buckets.ts';
import { readRecords } from '#lib/site/read-records.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	Array.from({ length: bucketCount(readRecords().length) }, (_, bucket) => ({
		bucket: String(bucket)
	}));

/** Some of the records, by key; which file holds a record follows from its key (`bucketOf`). */
export const GET: RequestHandler = ({ params }) => json(bucketRecords(readRecords(), Number(params.bucket)));
