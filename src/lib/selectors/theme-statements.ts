import { byWord } from '../domain/by-word.ts';
import { GRID_KINDS, type GridKind } from '../domain/choices.ts';
import type { Dataset, GridEntry } from '../domain/dataset.ts';
import type { EvidenceRecord } from '../domain/record.ts';
import { groupBy } from './group-by.ts';
import { perDataset } from './per-dataset.ts';
import { recordKey } from './record-buckets.ts';
import { cityRecords } from './records.ts';
import { codedThemes } from './subject-codings.ts';

/** What the cities say on one theme. */
export interface ThemeStatements {
	readonly byKind: Readonly<Record<GridKind, readonly EvidenceRecord[]>>;
	/** Where nobody has any of a kind: what stands under another theme and is on a subject of this one. */
	readonly underOther: Readonly<Record<GridKind, readonly EvidenceRecord[]>>;
	/** Cities without any. */
	readonly silentIds: readonly string[];
}

const KIND_OF: Readonly<Record<string, GridKind>> = {
	needs: 'need',
	actions: 'action',
	practices: 'practice'
};

/** Keys of the lines of the profile behind an entry of the grid. */
export const behind = (entry: GridEntry): readonly string[] => [
	...entry.needIds.map((id) => `needs/${id}`),
	...entry.actionIds.map((id) => `actions/${id}`),
	...entry.practiceIds.map((id) => `practices/${id}`)
];

interface Index {
	readonly profileLines: ReadonlyMap<string, EvidenceRecord>;
	readonly linesByTheme: ReadonlyMap<string, readonly EvidenceRecord[]>;
	readonly gridByTheme: ReadonlyMap<string, readonly GridEntry[]>;
	readonly entries: ReadonlyMap<string, GridEntry>;
	readonly gridRecords: ReadonlyMap<string, EvidenceRecord>;
	/** Lines of the profiles and entries of the grid whose subject is under a theme. */
	readonly codedByTheme: ReadonlyMap<string, readonly EvidenceRecord[]>;
	readonly cityOrder: ReadonlyMap<string, number>;
}

const indexOf = perDataset((dataset): Index => {
	const records = cityRecords(dataset);
	const lines = records.filter(({ table }) => table in KIND_OF);
	const tagged = lines.flatMap((record) => record.themeIds.map((themeId) => ({ themeId, record })));
	const codings = codedThemes(dataset);
	const coded = records
		.filter(({ table }) => table in KIND_OF || table === 'grid')
		.flatMap((record) => [...(codings.get(recordKey(record)) ?? [])].map((themeId) => ({ themeId, record })));
	const byTheme = (pairs: typeof tagged) =>
		new Map(
			[...groupBy(pairs, ({ themeId }) => themeId)].map(([id, some]) => [
				id,
				some.map(({ record }) => record)
			])
		);
	return {
		codedByTheme: byTheme(coded),
		profileLines: new Map(lines.map((record) => [`${record.table}/${record.id}`, record])),
		linesByTheme: byTheme(tagged),
		entries: new Map(dataset.grid.map((entry) => [entry.entryId, entry])),
		gridByTheme: groupBy(dataset.grid, ({ themeId }) => themeId),
		gridRecords: new Map(records.filter(({ table }) => table === 'grid').map((each) => [each.id, each])),
		cityOrder: new Map(dataset.cities.map(({ cityId }, index) => [cityId, index]))
	};
});

/** Without the entries of the grid that rest on a line of their own kind among them: the two are the same. */
function saidOnce(records: readonly EvidenceRecord[], { entries }: Index): readonly EvidenceRecord[] {
	const keys = new Set(records.map(recordKey));
	return records.filter(({ table, id }) => {
		const entry = table === 'grid' ? entries.get(id) : undefined;
		const isSame = (key: string): boolean => keys.has(key) && KIND_OF[key.split('/')[0]!] === entry?.kind;
		return !entry || !behind(entry).some(isSame);
	});
}

/**
 * Every city's statements on a theme by kind, in the order of the cities.
 *
 * The rule: lines of the profiles that carry the theme or stand behind an entry of their own kind in the grid on it; and
 * an entry of the grid itself where no line of its own kind stands behind it. So nothing is said twice, and nothing that only
 * the grid says is lost. Where that gives nothing of a kind, what an editor coded with a subject of the theme is named,
 * although it stands under another theme: nobody is told that there is none.
 */
export function themeStatements(dataset: Dataset, themeId: string): ThemeStatements {
	const known = foundOf(dataset);
	const statements = known.get(themeId) ?? findStatements(dataset, themeId);
	known.set(themeId, statements);
	return statements;
}

/** By theme: a meeting pack asks for the same theme several times, and so does the next. */
const foundOf = perDataset(() => new Map<string, ThemeStatements>());

function findStatements(dataset: Dataset, themeId: string): ThemeStatements {
	const index = indexOf(dataset);
	const { profileLines, linesByTheme, gridByTheme, gridRecords, codedByTheme, cityOrder } = index;
	const entries = gridByTheme.get(themeId) ?? [];
	const found = new Set(linesByTheme.get(themeId) ?? []);
	for (const entry of entries) {
		const lines = behind(entry)
			.flatMap((key) => profileLines.get(key) ?? [])
			.filter(({ table }) => KIND_OF[table] === entry.kind);
		for (const line of lines) found.add(line);
		const own = gridRecords.get(entry.entryId);
		if (own && lines.length === 0) found.add(own);
	}
	const place = ({ cityId }: EvidenceRecord): number => cityOrder.get(cityId ?? '') ?? -1;
	const inOrder = (records: Iterable<EvidenceRecord>) => [...records].sort((a, b) => place(a) - place(b));
	const statements = inOrder(found);
	const kindOf = ({ table, kind }: EvidenceRecord): GridKind => KIND_OF[table] ?? (kind as GridKind);
	const byKind = byWord(GRID_KINDS, (kind) => statements.filter((record) => kindOf(record) === kind));
	const coded = inOrder(saidOnce(codedByTheme.get(themeId) ?? [], index));
	const speaking = new Set(statements.map(({ cityId }) => cityId));
	return {
		byKind,
		underOther: byWord(GRID_KINDS, (kind) =>
			byKind[kind].length > 0 ? [] : coded.filter((record) => kindOf(record) === kind)
		),
		silentIds: dataset.cities.filter(({ cityId }) => !speaking.has(cityId)).map(({ cityId }) => cityId)
	};
}
