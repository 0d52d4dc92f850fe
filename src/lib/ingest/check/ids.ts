import { recordId } from '../../domain/record-id.ts';
import { shorten } from '../problem.ts';
import type { CheckedTable } from './check-table.ts';
import type { CheckedRow } from './checked-row.ts';
import { didYouMean } from './suggest.ts';

/** The tables of one dataset by their names; a table whose file is absent is not in it. */
export type CheckedTables = ReadonlyMap<string, CheckedTable>;

/** The parts of a row's key, or null where one of them is empty or its column missing. */
export const keyOf = ({ table }: CheckedTable, row: CheckedRow): readonly string[] | null => {
	const parts = table.key.map((column) => row.cell(column));
	return parts.includes('') ? null : parts;
};

/** How many different wrong ids of one table get a suggestion; a flood of them is no spelling mistake. */
const MOST_SUGGESTIONS = 200;

/** The ids of one table. */
class Ids {
	readonly #known = new Set<string>();
	readonly #tolerated = new Set<string>();
	readonly #tails = new Map<string, string>();

	constructor(source: CheckedTable) {
		for (const row of source.rows) {
			const key = keyOf(source, row);
			if (key !== null) this.#known.add(recordId(source.table.name, key));
			// A row that could not be read is reported already: what refers to it is not at fault.
			for (const cell of row.loose) this.#tolerated.add(cell);
		}
	}

	has(value: string): boolean {
		return this.#known.has(value) || this.#tolerated.has(value);
	}

	/** "did you mean" for a value that is not among them. */
	tail(value: string): string {
		let tail = this.#tails.get(value);
		if (tail === undefined) {
			tail = this.#tails.size < MOST_SUGGESTIONS ? didYouMean(value, this.#known) : '';
			this.#tails.set(value, tail);
		}
		return tail;
	}
}

/** The ids of every table of a dataset, collected once for each table that something refers to. */
export class Register {
	readonly #tables: CheckedTables;
	readonly #absent: ReadonlySet<string>;
	readonly #ids = new Map<string, Ids>();

	/** `absent` are the tables that the dataset rightly does without; nothing can refer to them. */
	constructor(tables: CheckedTables, absent: ReadonlySet<string>) {
		this.#tables = tables;
		this.#absent = absent;
	}

	/** Why `value` is no id of the table `name`; null where it is one, or where nobody can tell. */
	fault(name: string, value: string): string | null {
		const target = this.#tables.get(name);
		if (target === undefined) {
			if (!this.#absent.has(name)) return null;
			return `"${shorten(value)}" refers to ${name}.csv, and there is no such file`;
		}
		// A table that wrongly has no rows, or no key, is reported itself; what refers to it is not at fault.
		if (target.rows.length === 0 && (target.table.minimumRows ?? 0) > 0) return null;
		if (!target.table.key.every((column) => target.columns.has(column))) return null;
		let ids = this.#ids.get(name);
		if (ids === undefined) this.#ids.set(name, (ids = new Ids(target)));
		return ids.has(value) ? null : `"${shorten(value)}" is not in ${name}.csv${ids.tail(value)}`;
	}
}
