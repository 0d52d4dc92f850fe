import { error, warning } from '../problem.ts';
import type { Rule } from './rule.ts';

/** Tables with fewer or more rows than they need; an empty one that the dataset can do without is a warning. */
export const rowCounts: Rule = (tables) =>
	[...tables.values()].flatMap(({ table, file, rows, usable }) => {
		if (!usable) return [];
		const { minimumRows = 0, maximumRows = Number.POSITIVE_INFINITY } = table;
		const extra = rows.slice(maximumRows).map(({ line }) => {
			const message = `${file} takes ${maximumRows} ${maximumRows === 1 ? 'row' : 'rows'}, and this is one more`;
			return error('row-count', { file, line }, message);
		});
		if (rows.length > 0) return extra;
		if (minimumRows > 0)
			return [error('row-count', { file }, `the table is empty; expected at least ${minimumRows} row`)];
		return [warning('empty-table', { file }, 'the table is empty; what it would show stays empty')];
	});
