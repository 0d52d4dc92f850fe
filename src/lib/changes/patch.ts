import type { Cells } from './tables.ts';

/** A row that was added or removed, whole. */
export interface PatchedRow {
	readonly key: string;
	readonly cells: Cells;
	/** Key of the row before it in the new table; null for the first, and for a row that was removed. */
	readonly after: string | null;
}

export interface ChangedRow {
	readonly key: string;
	/** The row as it was, so that what changed can be told by name and city. */
	readonly before: Cells;
	/** Old and new cell by column. */
	readonly cells: Readonly<Record<string, readonly [from: string, to: string]>>;
}

/** What changed in one table. */
export interface TablePatch {
	readonly table: string;
	/** The header before and after; null where the table is not there. */
	readonly columns: { readonly before: readonly string[] | null; readonly after: readonly string[] | null };
	readonly added: readonly PatchedRow[];
	readonly removed: readonly PatchedRow[];
	readonly changed: readonly ChangedRow[];
	/** The keys of all rows in their new order, where it does not follow from the rest. */
	readonly order: readonly string[] | null;
}

/** What changed between two states of a network's tables; a table without changes is left out. */
export type Patch = readonly TablePatch[];
