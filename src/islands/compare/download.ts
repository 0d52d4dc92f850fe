import { slug } from '#lib/domain/slug.ts';
import type { CompareView } from '#lib/url/compare-view.ts';
import { saveText } from '#lib/format/save-file.ts';
import { compareCities } from './cities.ts';
import { siteRoot } from '../kernel/site-root.ts';

/** What the file is called after, and where the site begins. */
export interface ComparisonFile {
	readonly network: string;
	readonly version: string;
}

/** Saves the rows that are shown as CSV; rejects where a city cannot be fetched. */
export async function downloadComparison(
	{ cities: cityIds, theme, show }: CompareView,
	{ network, version }: ComparisonFile
): Promise<void> {
	const [cities, { compareSlice }, { comparisonExport }, { BYTE_ORDER_MARK, toCsv }] = await Promise.all([
		compareCities(cityIds),
		import('#lib/pages/compare.ts'),
		import('#lib/pages/compare/export.ts'),
		import('#lib/format/csv.ts')
	]);
	const site = siteRoot().href;
	const view = location.href.split('#')[0] ?? '';
	const rows = comparisonExport(compareSlice(cities), { show, theme, site, view });
	const about = [...cityIds, ...(theme === null ? [] : [theme])].join('-');
	const name = `${slug(network)}-${about}-${version}.csv`;
	saveText(BYTE_ORDER_MARK + toCsv(rows), name, 'text/csv');
}
