import { metaOf } from '../../schema/column.ts';
import { warning } from '../problem.ts';
import { eachTableWith, rowsOf, type Rule } from './rule.ts';

/** A source that no row names: perhaps the rows name another one by mistake. */
export const unusedSources: Rule = (tables) => {
	const used = new Set<string>();
	for (const { table, rows } of tables.values()) {
		const columns = Object.entries(table.columns).filter(
			([, column]) => metaOf(column).references === 'sources'
		);
		for (const [column] of columns) for (const row of rows) used.add(row.cell(column));
	}
	const file = tables.get('sources')?.file ?? '';
	return rowsOf(tables, 'sources').flatMap((row) => {
		const value = row.cell('source_id');
		if (value === '' || used.has(value)) return [];
		const at = { file, line: row.line, column: 'source_id', value };
		return [warning('unused-source', at, `no row names the source "${value}"`)];
	});
};

/** An inference says what it rests on. */
export const notedInferences: Rule = (tables) =>
	eachTableWith(tables, ['basis'], ({ file, rows }) =>
		rows.flatMap((row) => {
			if (row.cell('basis') !== 'inferred' || row.cell('basis_note') !== '') return [];
			const at = { file, line: row.line, column: 'basis_note' };
			return [warning('missing-note', at, 'the row is inferred and does not say from what')];
		})
	);
