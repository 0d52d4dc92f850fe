import type { CompareView } from '#lib/url/compare-view.ts';
import { compareCities } from './cities.ts';

/** What the file is called after, and where the site begins. */
export interface ComparisonFile {
	readonly network: string;
	readonly version: string;
	readonly root: string;
}

/** Saves the rows that are shown as CSV; rejects where a city cannot be fetched. */
export async function downloadComparison(
	{ cities: cityIds, show }: CompareView,
	{ network, version, root }: ComparisonFile
): Promise<void> {
	const [cities, { compareSlice }, { comparisonExport }, { BYTE_ORDER_MARK, toCsv }, { slug }] =
		await Promise.all([
			compareCities(cityIds, root),
			import('#lib/pages/compare.ts'),
			import('#lib/pages/compare/export.ts'),
			import('#lib/format/csv.ts'),
			import('#lib/domain/slug.ts')
		]);
	const site = new URL(root, location.href).href;
	const view = location.href.split('#')[0] ?? '';
	const rows = comparisonExport(compareSlice(cities), { show, site, view });
	const url = URL.createObjectURL(
		new Blob([BYTE_ORDER_MARK + toCsv(rows)], { type: 'text/csv;charset=utf-8' })
	);
	const link = document.createElement('a');
	link.href = url;
	link.download = `${slug(network)}-${cityIds.join('-')}-${version}.csv`;
	link.click();
	// The browser has taken the file once the click is done with; a moment is left to slow ones.
	setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
