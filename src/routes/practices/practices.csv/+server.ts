import { practicesFile } from '#lib/pages/practices-csv.ts';
import { readDataset } from '#lib/site/read-dataset.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** Every practice of the profiles, as a table. */
export const GET = () =>
	new Response(practicesFile(readDataset()), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
