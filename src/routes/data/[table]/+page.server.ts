import { error } from '@sveltejs/kit';
import { tableSlice } from '#lib/pages/data.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import { readPolicyContext } from '#lib/site/read-policy.ts';
import { filledTables } from '#lib/tables/site-tables.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const [dataset, context] = [readDataset(), readPolicyContext()];
	if (!filledTables(dataset, context).some(({ slug }) => slug === params.table)) error(404);
	return { table: tableSlice(dataset, context, params.table) };
};
