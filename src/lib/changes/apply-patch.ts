import type { Patch, TablePatch } from './patch.ts';
import { orderAfter } from './row-order.ts';
import { cellIn, keyedRows, type Cells, type TextTable, type TextTables } from './tables.ts';

function patchTable(patch: TablePatch, old: TextTable | undefined): TextTable | null {
	const columns = patch.columns.after;
	if (columns === null) return null;
	const before = keyedRows(patch.table, old ?? { columns: [], rows: [] });
	const rows = new Map<string, Cells>(before.map(({ key, cells }) => [key, cells]));
	for (const { key, cells } of patch.changed) {
		const row = rows.get(key);
		if (row === undefined) throw new Error(`${patch.table} has no row ${key}`);
		const changes = Object.entries(cells).map(([column, [from, to]]) => {
			if (cellIn(row, column) !== from)
				throw new Error(`${patch.table} ${key}, ${column}: "${cellIn(row, column)}" is not "${from}"`);
			return [column, to] as const;
		});
		rows.set(key, Object.fromEntries([...Object.entries(row), ...changes]));
	}
	for (const { key } of patch.removed)
		if (!rows.delete(key)) throw new Error(`${patch.table} has no row ${key}`);
	const kept = before.map(({ key }) => key).filter((key) => rows.has(key));
	for (const { key, cells } of patch.added) rows.set(key, cells);
	const order = patch.order ?? orderAfter(kept, patch.added);
	return {
		columns,
		rows: order.map((key) => {
			const cells = rows.get(key) ?? {};
			return columns.map((column) => cellIn(cells, column));
		})
	};
}

/**
 * The tables after a patch. Throws where the patch is of other tables: a row that is not there, or a cell that holds
 * something else than the patch says.
 */
export function applyPatch(old: TextTables, patch: Patch): TextTables {
	const next = new Map(old);
	for (const change of patch) {
		const table = patchTable(change, old.get(change.table));
		if (table === null) next.delete(change.table);
		else next.set(change.table, table);
	}
	return next;
}
