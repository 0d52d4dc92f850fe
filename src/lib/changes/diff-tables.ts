import type { ChangedRow, Patch, TablePatch } from './patch.ts';
import { isSameList, orderAfter } from './row-order.ts';
import { cellIn, keyedRows, type Cells, type KeyedRow, type TextTable, type TextTables } from './tables.ts';

const NOTHING: TextTable = { columns: [], rows: [] };

function changedRow(old: KeyedRow, next: Cells, columns: readonly string[]): ChangedRow | null {
	const cells = columns.flatMap((column) => {
		const pair = [cellIn(old.cells, column), cellIn(next, column)] as const;
		return pair[0] === pair[1] ? [] : [[column, pair] as const];
	});
	return cells.length === 0 ? null : { key: old.key, before: old.cells, cells: Object.fromEntries(cells) };
}

function diffTable(name: string, old: TextTable | undefined, next: TextTable | undefined): TablePatch | null {
	const before = keyedRows(name, old ?? NOTHING);
	const after = keyedRows(name, next ?? NOTHING);
	const nextByKey = new Map(after.map((row) => [row.key, row]));
	const oldKeys = new Set(before.map(({ key }) => key));
	const columns = [...new Set([...(old?.columns ?? []), ...(next?.columns ?? [])])];
	const added = after.flatMap(({ key, cells }, place) =>
		oldKeys.has(key) ? [] : [{ key, cells, after: after[place - 1]?.key ?? null }]
	);
	const removed = before.filter(({ key }) => !nextByKey.has(key)).map((row) => ({ ...row, after: null }));
	const changed = before.flatMap((row) => {
		const found = nextByKey.get(row.key);
		return found ? (changedRow(row, found.cells, columns) ?? []) : [];
	});
	const kept = before.map(({ key }) => key).filter((key) => nextByKey.has(key));
	const wanted = after.map(({ key }) => key);
	const order = isSameList(orderAfter(kept, added), wanted) ? null : wanted;
	const isSameHeader = old !== undefined && next !== undefined && isSameList(old.columns, next.columns);
	if (isSameHeader && added.length + removed.length + changed.length === 0 && order === null) return null;
	return {
		table: name,
		columns: { before: old?.columns ?? null, after: next?.columns ?? null },
		added,
		removed,
		changed,
		order
	};
}

/** What changed from the old tables to the new ones, by table in the order of their names. */
export const diffTables = (old: TextTables, next: TextTables): Patch =>
	[...new Set([...old.keys(), ...next.keys()])]
		.sort()
		.flatMap((name) => diffTable(name, old.get(name), next.get(name)) ?? []);
