import { gridFile } from '#lib/pages/grid-csv.ts';
import { readDataset } from '#lib/site/read-dataset.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** The whole grid as a table: a row for each entry, and one for each cell without an entry. */
export const GET = () =>
	new Response(gridFile(readDataset()), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
