import { error } from '@sveltejs/kit';
import { readDataset } from '#lib/site/read-dataset.ts';
import { readPolicyContext } from '#lib/site/read-policy.ts';
import { filledTables } from '#lib/tables/site-tables.ts';
import { tableCells, tableCsv } from '#lib/tables/table-cells.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	filledTables(readDataset(), readPolicyContext()).map(({ slug }) => ({ table: slug }));

/** One table, all its rows. */
export const GET: RequestHandler = ({ params }) => {
	const found = filledTables(readDataset(), readPolicyContext()).find(({ slug }) => slug === params.table);
	if (found === undefined) error(404);
	const csv = tableCsv(tableCells(found.table, found.rows));
	return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
