import { readDataset } from '#lib/site/read-dataset.ts';
import { readPolicyContext } from '#lib/site/read-policy.ts';
import { tablesZip } from '#lib/tables/tables-zip.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** Every table as CSV, with descriptors, dictionary and terms. */
export const GET = () =>
	new Response(new Uint8Array(tablesZip(readDataset(), readPolicyContext())), {
		headers: { 'content-type': 'application/zip' }
	});
