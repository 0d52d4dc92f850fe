import { templateWorkbook } from '#lib/tables/network-workbook.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** The empty workbook to fill in. */
export const GET = () =>
	new Response(new Uint8Array(templateWorkbook()), {
		headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }
	});
