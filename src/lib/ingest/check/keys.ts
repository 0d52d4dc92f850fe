import { error, type Problem } from '../problem.ts';
import type { CheckedTable } from './check-table.ts';
import { keyOf } from './ids.ts';

/** Rows that repeat the key of a row above them; the first one keeps it. */
export function checkKeys(source: CheckedTable): Problem[] {
	const lines = new Map<string, number>();
	const column = source.table.key.join(' + ');
	return source.rows.flatMap((row) => {
		const key = keyOf(source, row);
		if (key === null) return [];
		const name = JSON.stringify(key);
		const first = lines.get(name);
		if (first === undefined) {
			lines.set(name, row.line);
			return [];
		}
		const value = key.join(' + ');
		const at = { file: source.file, line: row.line, column, value };
		return [error('duplicate-key', at, `"${value}" is the key of line ${first} already; each key once`)];
	});
}
