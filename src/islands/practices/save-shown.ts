import { hasFacets, type FacetView } from '#lib/domain/facets.ts';
import type { PracticeFilter } from '#lib/domain/practice-filter.ts';
import { saveText } from '#lib/format/save-file.ts';
import { today } from '#lib/format/today.ts';
import { practicesView as words } from '#lib/messages/en/practices.ts';
import { practicesCsv, type PracticeTable } from '#lib/selectors/practices-csv.ts';
import { fetchJson } from '../kernel/fetch-json.ts';

/**
 * Saves the practices that a choice leaves, of all pages of the list, as a CSV file. Rejects where the rows cannot be
 * fetched.
 *
 * @param address of the rows
 */
export async function saveShown(address: string, view: FacetView<PracticeFilter>): Promise<void> {
	const { rows, networkId } = await fetchJson<PracticeTable>(address, 'rows', 'networkId');
	const saved = today();
	const shown = rows.filter(({ facets }) => hasFacets(facets, view));
	const text = practicesCsv(shown, { view: location.href.split('#')[0] ?? '', saved });
	saveText(text, `${networkId}-${words.file}-${saved}.csv`, 'text/csv');
}
