import { readDataset } from '#lib/site/read-dataset.ts';
import { networkWorkbook } from '#lib/tables/network-workbook.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** The network as a workbook, a sheet a table. */
export const GET = () =>
	new Response(new Uint8Array(networkWorkbook(readDataset())), {
		headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }
	});
