import type { ClaimRecord, ClaimSheet } from '../domain/claim-sheet.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { EvidenceRecord } from '../domain/record.ts';
import { groupBy } from './group-by.ts';
import { perDataset } from './per-dataset.ts';
import { recordKey } from './record-buckets.ts';
import { cityRecords } from './records.ts';

/** Records of the cities by theme: the grid's entries, which the source itself sorts by theme, before our tags. */
const byTheme = perDataset((dataset) => {
	const records = cityRecords(dataset);
	const grid = records.filter(({ table }) => table === 'grid');
	const tagged = records.filter(({ table }) => table !== 'grid');
	return groupBy(
		[...grid, ...tagged].flatMap((record) => record.themeIds.map((themeId) => ({ themeId, record }))),
		({ themeId }) => themeId
	);
});

const claimRecord = ({ table, id, kind, title, text, page, path, later }: EvidenceRecord): ClaimRecord => ({
	key: recordKey({ table, id }),
	kind,
	text: [title, text].filter(Boolean).join('. '),
	page,
	path,
	...(later && { later })
});

/** What a reader sorts the cities by on a theme: every record that carries it, city by city. */
export function themeClaim(dataset: Dataset, themeId: string): ClaimSheet {
	const theme = dataset.themes.find((one) => one.themeId === themeId);
	if (!theme) throw new Error(`no theme: ${themeId}`);
	const records = groupBy(byTheme(dataset).get(themeId) ?? [], ({ record }) => record.cityId);
	return {
		claim: theme.label,
		start: `themes/${themeId}/`,
		cities: dataset.cities.map(({ cityId, name }) => ({
			id: cityId,
			name,
			records: (records.get(cityId) ?? []).map(({ record }) => claimRecord(record))
		}))
	};
}
