import { BYTE_ORDER_MARK, toCsv } from '#lib/format/csv.ts';
import { m } from '#lib/messages/index.ts';
import { citiesExport, wholeTable } from '#lib/pages/cities/export.ts';
import { citiesSlice } from '#lib/pages/cities.ts';
import { readDataset } from '#lib/site/read-dataset.ts';

export const prerender = true;

/** The whole comparison table as a file, which needs no script. */
export function GET(): Response {
	const slice = citiesSlice(readDataset());
	const rows = citiesExport(slice, wholeTable(slice), { view: m.cities.csv.wholeView, date: null });
	return new Response(BYTE_ORDER_MARK + toCsv(rows), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
