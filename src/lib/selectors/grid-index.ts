import { cellKey } from '../domain/grid-filter.ts';
import type { GridEntry } from '../domain/dataset.ts';
import type { EvidenceRecord, RecordTable } from '../domain/record.ts';
import { groupBy } from './group-by.ts';
import { perDataset } from './per-dataset.ts';
import { recordKey } from './record-buckets.ts';
import { cityRecords, cityRecordsByKey } from './records.ts';

/** The grid's entries by cell, and the profile lines that stand behind an entry or speak of its theme. */
export interface GridIndex {
	readonly entriesOf: (cityId: string, themeId: string) => readonly GridEntry[];
	/** The records that an entry rests on, in the order of their tables; an id that no record has is left out. */
	readonly linesBehind: (entry: GridEntry) => readonly EvidenceRecord[];
	/** Lines of a city's profile that are tagged with a theme; entries of the grid are not among them. */
	readonly linesOnTheme: (cityId: string, themeId: string) => readonly EvidenceRecord[];
}

const LINKS = [
	['needs', 'needIds'],
	['actions', 'actionIds'],
	['practices', 'practiceIds'],
	['policies', 'policyIds'],
	['swot', 'swotIds']
] as const satisfies readonly (readonly [RecordTable, keyof GridEntry])[];

const LINKED_TABLES: ReadonlySet<RecordTable> = new Set(LINKS.map(([table]) => table));

/** The index of a dataset: the pages of a thousand cities share it. */
export const gridIndex = perDataset((dataset): GridIndex => {
	const byCell = groupBy(dataset.grid, ({ cityId, themeId }) => cellKey(cityId, themeId));
	const lines = cityRecords(dataset).filter(({ table }) => LINKED_TABLES.has(table));
	const byKey = cityRecordsByKey(dataset);
	const byTheme = new Map<string, EvidenceRecord[]>();
	for (const line of lines)
		for (const themeId of line.themeIds) {
			const cell = cellKey(line.cityId ?? '', themeId);
			const known = byTheme.get(cell);
			if (known) known.push(line);
			else byTheme.set(cell, [line]);
		}
	return {
		entriesOf: (cityId, themeId) => byCell.get(cellKey(cityId, themeId)) ?? [],
		linesBehind: (entry) =>
			LINKS.flatMap(([table, field]) => entry[field].map((id) => byKey.get(recordKey({ table, id })))).filter(
				(line) => line !== undefined
			),
		linesOnTheme: (cityId, themeId) => byTheme.get(cellKey(cityId, themeId)) ?? []
	};
});
