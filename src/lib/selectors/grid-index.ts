import { cellKey } from '../domain/grid-filter.ts';
import type { Dataset, GridEntry } from '../domain/dataset.ts';
import type { EvidenceRecord, RecordTable } from '../domain/record.ts';
import { groupBy, indexBy } from './group-by.ts';
import { cityRecords } from './records.ts';

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
const built = new WeakMap<Dataset, GridIndex>();

/** The index of a dataset, built once: the pages of a thousand cities share it. */
export function gridIndex(dataset: Dataset): GridIndex {
	const known = built.get(dataset);
	if (known) return known;
	const index = buildIndex(dataset);
	built.set(dataset, index);
	return index;
}

function buildIndex(dataset: Dataset): GridIndex {
	const byCell = groupBy(dataset.grid, ({ cityId, themeId }) => cellKey(cityId, themeId));
	const lines = cityRecords(dataset).filter(({ table }) => LINKED_TABLES.has(table));
	const byId = indexBy(lines, ({ table, id }) => `${table}/${id}`);
	const tagged = lines.flatMap((line) => line.themeIds.map((themeId) => ({ line, themeId })));
	const byTheme = groupBy(tagged, ({ line, themeId }) => cellKey(line.cityId ?? '', themeId));
	return {
		entriesOf: (cityId, themeId) => byCell.get(cellKey(cityId, themeId)) ?? [],
		linesBehind: (entry) =>
			LINKS.flatMap(([table, field]) => entry[field].map((id) => byId.get(`${table}/${id}`))).filter(
				(line) => line !== undefined
			),
		linesOnTheme: (cityId, themeId) => (byTheme.get(cellKey(cityId, themeId)) ?? []).map(({ line }) => line)
	};
}
