import { likenessFile } from '#lib/pages/compare/likeness-csv.ts';
import { readDataset } from '#lib/site/read-dataset.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** Groups of cities and pairs by every measure of likeness, as a table. */
export const GET = () =>
	new Response(likenessFile(readDataset()), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
