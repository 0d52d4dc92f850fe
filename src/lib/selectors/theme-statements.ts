import type { GridKind } from '../domain/choices.ts';
import type { Dataset, GridEntry } from '../domain/dataset.ts';
import type { EvidenceRecord } from '../domain/record.ts';
import { groupBy } from './group-by.ts';
import { perDataset } from './per-dataset.ts';
import { cityRecords } from './records.ts';

/** What the cities say on one theme. */
export interface ThemeStatements {
	readonly byKind: Readonly<Record<GridKind, readonly EvidenceRecord[]>>;
	/** Cities without any. */
	readonly silentIds: readonly string[];
}

const KIND_OF: Readonly<Record<string, GridKind>> = {
	needs: 'need',
	actions: 'action',
	practices: 'practice'
};

/** Lines of the profile behind an entry of the grid. */
const behind = (entry: GridEntry): readonly string[] => [
	...entry.needIds.map((id) => `needs/${id}`),
	...entry.actionIds.map((id) => `actions/${id}`),
	...entry.practiceIds.map((id) => `practices/${id}`)
];

interface Index {
	readonly profileLines: ReadonlyMap<string, EvidenceRecord>;
	readonly linesByTheme: ReadonlyMap<string, readonly EvidenceRecord[]>;
	readonly gridByTheme: ReadonlyMap<string, readonly GridEntry[]>;
	readonly gridRecords: ReadonlyMap<string, EvidenceRecord>;
	readonly cityOrder: ReadonlyMap<string, number>;
}

const indexOf = perDataset((dataset): Index => {
	const records = cityRecords(dataset);
	const lines = records.filter(({ table }) => table in KIND_OF);
	const tagged = lines.flatMap((record) => record.themeIds.map((themeId) => ({ themeId, record })));
	return {
		profileLines: new Map(lines.map((record) => [`${record.table}/${record.id}`, record])),
		linesByTheme: new Map(
			[...groupBy(tagged, ({ themeId }) => themeId)].map(([id, some]) => [
				id,
				some.map((each) => each.record)
			])
		),
		gridByTheme: groupBy(dataset.grid, ({ themeId }) => themeId),
		gridRecords: new Map(records.filter(({ table }) => table === 'grid').map((each) => [each.id, each])),
		cityOrder: new Map(dataset.cities.map(({ cityId }, index) => [cityId, index]))
	};
});

/**
 * Every city's statements on a theme by kind, in the order of the cities.
 *
 * The rule: lines of the profiles that carry the theme or stand behind an entry of the grid on it; and an entry of
 * the grid itself where no line of its own kind stands behind it. So nothing is said twice, and nothing that only
 * the grid says is lost.
 */
export function themeStatements(dataset: Dataset, themeId: string): ThemeStatements {
	const { profileLines, linesByTheme, gridByTheme, gridRecords, cityOrder } = indexOf(dataset);
	const entries = gridByTheme.get(themeId) ?? [];
	const found = new Set(linesByTheme.get(themeId) ?? []);
	for (const entry of entries) {
		const lines = behind(entry).flatMap((key) => profileLines.get(key) ?? []);
		for (const line of lines) found.add(line);
		const own = gridRecords.get(entry.entryId);
		if (own && !lines.some(({ table }) => KIND_OF[table] === entry.kind)) found.add(own);
	}
	const place = ({ cityId }: EvidenceRecord): number => cityOrder.get(cityId ?? '') ?? -1;
	const statements = [...found].sort((a, b) => place(a) - place(b));
	const kindOf = ({ table, kind }: EvidenceRecord): GridKind => KIND_OF[table] ?? (kind as GridKind);
	const ofKind = (kind: GridKind) => statements.filter((record) => kindOf(record) === kind);
	const speaking = new Set(statements.map(({ cityId }) => cityId));
	return {
		byKind: { need: ofKind('need'), action: ofKind('action'), practice: ofKind('practice') },
		silentIds: dataset.cities.filter(({ cityId }) => !speaking.has(cityId)).map(({ cityId }) => cityId)
	};
}
