import type { Inline } from '../../documents/document.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { EvidenceRecord } from '../../domain/record.ts';
import { m } from '../../messages/index.ts';
import { groupBy } from '../../selectors/group-by.ts';
import { perDataset } from '../../selectors/per-dataset.ts';
import { recordKey } from '../../selectors/record-buckets.ts';
import { behind } from '../../selectors/theme-statements.ts';

/** By key of a line of the profiles: the themes under which the grid has an entry that rests on it. */
const gridThemes = perDataset(({ grid }: Dataset) =>
	groupBy(
		grid.flatMap((entry) => behind(entry).map((key) => ({ key, themeId: entry.themeId }))),
		({ key }) => key
	)
);

/**
 * Behind a line of a profile that is under a theme by the tags of the tables alone: what the grid makes of it. Nothing
 * where the grid has it under the theme, too, or where there is no grid.
 */
export function sortingNote(
	dataset: Dataset,
	themeId: string,
	record: Pick<EvidenceRecord, 'table' | 'id'>
): readonly Inline[] {
	if (record.table === 'grid' || dataset.grid.length === 0) return [];
	const ids = new Set((gridThemes(dataset).get(recordKey(record)) ?? []).map((each) => each.themeId));
	if (ids.has(themeId)) return [];
	const labels = dataset.themes.filter((theme) => ids.has(theme.themeId)).map(({ label }) => label);
	return [{ text: ` ${m.meetingPack.sorted(labels)}`, emphasis: true }];
}
