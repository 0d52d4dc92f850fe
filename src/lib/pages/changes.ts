import { CHANGE_KINDS, type ChangeKind } from '../domain/choices.ts';
import type { Change, Dataset } from '../domain/dataset.ts';
import { formatDate } from '../format/date.ts';
import { groupBy } from '../selectors/group-by.ts';
import { allRecords } from '../selectors/all-records.ts';
import { recordKey } from '../selectors/record-buckets.ts';

/** A change as the log shows it, with the address of the record where the tables have it. */
export interface LoggedChange {
	readonly change: Change;
	readonly cities: readonly string[];
	readonly path: string | null;
}

export interface CountedVersion {
	readonly version: string;
	readonly previous: string | null;
	/** When it was logged, in words. */
	readonly date: string;
	/** How many records or cells changed, by table and kind. */
	readonly counts: readonly { readonly table: string; readonly by: Readonly<Record<ChangeKind, number>> }[];
}

/** A version with all that changed with it: a page of its own, since the log grows with every version. */
export interface LoggedVersion extends CountedVersion {
	/** By table, in the order of the log. */
	readonly tables: readonly { readonly table: string; readonly changes: readonly LoggedChange[] }[];
}

export interface ChangesSlice {
	readonly version: string;
	/** The latest first. */
	readonly versions: readonly CountedVersion[];
}

/** The versions of the log, with how much changed with each. */
export const changesSlice = (dataset: Dataset): ChangesSlice => ({
	version: dataset.version,
	versions: [...groupBy(dataset.changes, ({ version }) => version)]
		.map(([version, changes]) => counted(version, changes))
		.toReversed()
});

function counted(version: string, changes: readonly Change[]): CountedVersion {
	return {
		version,
		previous: changes[0]?.previous ?? null,
		date: formatDate(changes[0]?.changedOn ?? ''),
		counts: byTable(changes).map(([table, rows]) => ({ table, by: countsOf(rows) }))
	};
}

const byTable = (changes: readonly Change[]) => [...groupBy(changes, ({ changedTable }) => changedTable)];

/**
 * What changed with a version; null for one that the log does not have. A record that is gone keeps its place here, under
 * the id that it had.
 */
export function versionSlice(dataset: Dataset, version: string): LoggedVersion | null {
	const changes = dataset.changes.filter((change) => change.version === version);
	if (changes.length === 0) return null;
	const paths = new Map(allRecords(dataset).map((record) => [recordKey(record), record.path]));
	const names = new Map(dataset.cities.map(({ cityId, name }) => [cityId, name]));
	const cityIds = new Set(dataset.cities.map(({ cityId }) => cityId));
	const logged = (change: Change): LoggedChange => ({
		change,
		cities: change.cities.map((id) => names.get(id) ?? id),
		path:
			paths.get(recordKey({ table: change.changedTable, id: change.changedId })) ??
			(change.kind === 'removed' ? addressOfGone(change, cityIds) : null)
	});
	return {
		...counted(version, changes),
		tables: byTable(changes).map(([table, rows]) => ({ table, changes: rows.map(logged) }))
	};
}

const countsOf = (rows: readonly Change[]): Record<ChangeKind, number> => {
	const count = (kind: ChangeKind): number => rows.filter((row) => row.kind === kind).length;
	const [added, changed, removed] = CHANGE_KINDS.map(count);
	return { added: added ?? 0, changed: changed ?? 0, removed: removed ?? 0 };
};

/** Tables whose records have a page each, with the folder of the pages. */
const PAGES: Readonly<Record<string, string>> = {
	cities: 'cities',
	practices: 'practices',
	meetings: 'meetings',
	advocacy: 'advocacy'
};

/** The address of a record that is gone, which says what became of it; null where it had none that is kept. */
function addressOfGone(
	{ changedTable, changedId, cities }: Change,
	there: ReadonlySet<string>
): string | null {
	const folder = Object.hasOwn(PAGES, changedTable) ? PAGES[changedTable] : undefined;
	if (folder) return `${folder}/${changedId}/`;
	const city = cities.find((id) => there.has(id));
	return city ? `cities/${city}/#${changedId}` : null;
}

/**
 * What the page of a record that is gone says: the removal of the record, first, and of a city all that went with it.
 * None where the log has no such removal.
 */
export function goneRecord(dataset: Dataset, table: string, id: string): readonly Change[] {
	const removal = dataset.changes.findLast(
		({ kind, changedTable, changedId }) => kind === 'removed' && changedTable === table && changedId === id
	);
	if (!removal) return [];
	if (table !== 'cities') return [removal];
	return [removal, ...goneFrom(dataset, id).filter(({ changeId }) => changeId !== removal.changeId)];
}

/** Records of a city that the tables no longer have, the latest first; one that came back is not among them. */
export function goneFrom(dataset: Dataset, cityId: string): readonly Change[] {
	const removed = dataset.changes.filter(({ kind, cities }) => kind === 'removed' && cities.includes(cityId));
	if (removed.length === 0) return [];
	const there = new Set(allRecords(dataset).map(recordKey));
	const gone = removed.filter(
		({ changedTable, changedId }) => !there.has(recordKey({ table: changedTable, id: changedId }))
	);
	return [...new Map(gone.map((change) => [change.changedId, change])).values()].toReversed();
}
