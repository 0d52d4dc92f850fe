import type { CheckedRow, CheckedTable } from '../check/check-table.ts';
import { error, type Problem } from '../problem.ts';
import { cellOf, eachTableWith, type Rule } from './rule.ts';

const byKey = ({ table, rows }: CheckedTable): ReadonlyMap<string, CheckedRow> => {
	const [column = ''] = table.key;
	return new Map(rows.map((row) => [cellOf(row, column), row]));
};

/** Whether going up from a row comes back to it. */
const isInCircle = (row: CheckedRow, all: ReadonlyMap<string, CheckedRow>, key: string): boolean => {
	const seen = new Set<string>();
	for (let id = cellOf(row, 'parent_id'); id !== '' && !seen.has(id);) {
		if (id === cellOf(row, key)) return true;
		seen.add(id);
		const parent = all.get(id);
		id = parent === undefined ? '' : cellOf(parent, 'parent_id');
	}
	return false;
};

/** What an entry and the entry that it stands under must share. */
const SHARED = ['city_id', 'meeting_id'] as const;

const parentProblem = (
	source: CheckedTable,
	row: CheckedRow,
	all: ReadonlyMap<string, CheckedRow>
): Problem[] => {
	const value = cellOf(row, 'parent_id');
	const parent = all.get(value);
	if (value === '' || parent === undefined) return [];
	const at = { file: source.file, line: row.line, column: 'parent_id', value };
	if (isInCircle(row, all, source.table.key[0] ?? ''))
		return [
			error('wrong-parent', at, `"${value}" leads back to this row; an entry cannot stand under itself`)
		];
	const other = SHARED.find((column) => cellOf(row, column) !== cellOf(parent, column));
	if (other === undefined) return [];
	const message = `"${value}" has the ${other} "${cellOf(parent, other)}"; an entry stands under one of its own`;
	return [error('wrong-parent', at, message)];
};

/** An entry stands under another one of the same list, or under none; otherwise no page would show it. */
export const parents: Rule = (tables) =>
	eachTableWith(tables, ['parent_id'], (source) => {
		const all = byKey(source);
		return source.rows.flatMap((row) => parentProblem(source, row, all));
	});

/** Only challenges have learning needs under them. */
export const challengesAbove: Rule = (tables) =>
	eachTableWith(tables, ['need_id', 'kind', 'parent_id'], (source) => {
		const all = byKey(source);
		return source.rows.flatMap((row) => {
			const value = cellOf(row, 'parent_id');
			const parent = all.get(value);
			if (
				parent === undefined ||
				(cellOf(parent, 'kind') === 'challenge' && cellOf(row, 'kind') !== 'challenge')
			)
				return [];
			const at = { file: source.file, line: row.line, column: 'parent_id', value };
			return [error('wrong-parent', at, `only a learning need has a parent, and its parent is a challenge`)];
		});
	});
