import { metaOf } from '../../schema/column.ts';
import { error, warning, type Problem } from '../problem.ts';
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
	const sources = rowsOf(tables, 'sources');
	// The only source is the baseline of a network that names none.
	if (sources.length === 1 && used.has('')) return [];
	return sources.flatMap((row) => {
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

/** Of several sources, the network says which one its profiles come from: rows without a source mean that one. */
export const namedBaseline: Rule = (tables) => {
	const network = tables.get('network');
	const sources = rowsOf(tables, 'sources');
	if (network === undefined || sources.length < 2) return [];
	return network.rows.flatMap((row): Problem[] => {
		if (row.cell('baseline_source_id') !== '') return [];
		const at = { file: network.file, line: row.line, column: 'baseline_source_id' };
		const message = `the cell is empty, and there are ${sources.length} sources; expected the id of the one that the profiles come from`;
		return [error('missing-value', at, message)];
	});
};

/** A folder without a baseline source names the source of each row. */
export const namedSources: Rule = (tables) =>
	[...tables.values()].flatMap(({ table, file, rows }) =>
		'source_id' in table.columns
			? rows.flatMap((row): Problem[] => {
					if (row.cell('source_id') !== '' || row.loose.length > 0) return [];
					const at = { file, line: row.line, column: 'source_id' };
					return [error('missing-value', at, 'the cell is empty; expected an id of sources.csv')];
				})
			: []
	);
