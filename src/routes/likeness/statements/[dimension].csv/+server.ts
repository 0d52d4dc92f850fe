import { error } from '@sveltejs/kit';
import { DIMENSIONS } from '#lib/domain/likeness.ts';
import { groupStatementsFile } from '#lib/pages/compare/group-statements.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** What each city of a group says of what the group has in common, by one measure, as a table. */
export const GET: RequestHandler = ({ params }) => {
	const dimension = DIMENSIONS.find((each) => each === params.dimension);
	if (!dimension) error(404);
	return new Response(groupStatementsFile(readDataset(), dimension), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
};
