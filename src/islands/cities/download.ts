import { today } from '#lib/format/today.ts';
import { citiesView as words } from '#lib/messages/en/cities-view.ts';
import type { CitiesSlice } from '#lib/pages/cities.ts';
import type { ExportedPart } from '#lib/pages/cities/export.ts';
import { slug } from '#lib/domain/slug.ts';
import { fetchJson } from '../kernel/fetch-json.ts';
import { saveText } from '#lib/format/save-file.ts';

/** Where the table's data lie and what the file is called after. */
export interface TableFile {
	readonly address: string;
	readonly network: string;
	readonly version: string;
}

/**
 * Saves what is shown as CSV. The table's data and the writer are fetched now, since few readers need them. Rejects
 * where the data cannot be fetched.
 */
export async function downloadView(
	{ address, network, version }: TableFile,
	part: ExportedPart
): Promise<void> {
	const [slice, { citiesExport }, { BYTE_ORDER_MARK, toCsv }] = await Promise.all([
		fetchJson<CitiesSlice>(address, 'rows', 'columns'),
		import('#lib/pages/cities/export.ts'),
		import('#lib/format/csv.ts')
	]);
	const date = today();
	const rows = citiesExport(slice, part, { view: location.href.split('#')[0] ?? '', date });
	saveText(BYTE_ORDER_MARK + toCsv(rows), words.fileName(slug(network), version, date), 'text/csv');
}
