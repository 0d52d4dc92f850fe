import { today } from '#lib/format/today.ts';
import { citiesView as words } from '#lib/messages/en/cities-view.ts';
import type { CitiesSlice } from '#lib/pages/cities.ts';
import type { ExportedPart } from '#lib/pages/cities/export.ts';
import { fetchOk } from './fetch-ok.ts';

/** Where the table's data lie and what the file is called after. */
export interface TableFile {
	readonly address: string;
	readonly network: string;
	readonly version: string;
}

const slug = (text: string): string =>
	text
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, '-')
		.replaceAll(/^-|-$/g, '');

/**
 * Saves what is shown as CSV. The table's data and the writer are fetched now, since few readers need them. Rejects
 * where the data cannot be fetched.
 */
export async function downloadView(
	{ address, network, version }: TableFile,
	part: ExportedPart
): Promise<void> {
	const [response, { citiesExport }, { BYTE_ORDER_MARK, toCsv }] = await Promise.all([
		fetchOk(address),
		import('#lib/pages/cities/export.ts'),
		import('#lib/format/csv.ts')
	]);
	const slice = (await response.json()) as CitiesSlice;
	const date = today();
	const rows = citiesExport(slice, part, { view: location.href.split('#')[0] ?? '', date });
	const url = URL.createObjectURL(
		new Blob([BYTE_ORDER_MARK + toCsv(rows)], { type: 'text/csv;charset=utf-8' })
	);
	const link = document.createElement('a');
	link.href = url;
	link.download = words.fileName(slug(network), version, date);
	link.click();
	// The browser has taken the file once the click is done with; a moment is left to slow ones.
	setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
