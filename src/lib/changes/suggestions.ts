import { SUGGESTION_COLUMNS, type Suggestion } from '../domain/suggestion.ts';
import { unguarded } from '../format/formula-guard.ts';
import { NETWORK_TABLES } from '../schema/network-tables.ts';
import { cellIn, cellsOf, keyColumns, rowId, type TextTable, type TextTables } from './tables.ts';

/** Whether a table of text is a CSV of suggested changes. */
export const isSuggestions = ({ columns }: TextTable): boolean =>
	['table', 'record_id', 'column', 'new_value'].every((column) => columns.includes(column));

/** The suggestions of a CSV file. Throws where it lacks a column that says what to change. */
export function readSuggestions(table: TextTable): readonly Suggestion[] {
	if (!isSuggestions(table)) throw new Error('the file lacks one of table, record_id, column, new_value');
	return table.rows.map((row) => {
		const cells = cellsOf(table, row);
		return Object.fromEntries(
			SUGGESTION_COLUMNS.map((column) => [column, unguarded(cellIn(cells, column))])
		) as Suggestion;
	});
}

/** What came of applying suggestions: the tables, which were applied, and why the others were not. */
export interface Applied {
	readonly tables: TextTables;
	readonly applied: readonly Suggestion[];
	readonly refused: readonly { readonly suggestion: Suggestion; readonly why: string }[];
}

const knownColumns = (table: string): readonly string[] => {
	const found = Object.values(NETWORK_TABLES).find(({ name }) => name === table);
	return found ? Object.keys(found.columns) : [];
};

/** The table with one cell changed, or why it cannot be. */
function changeCell(table: TextTable, suggestion: Suggestion): TextTable | string {
	const { table: name, record_id: id, column, old_value: before, new_value: after } = suggestion;
	if (!knownColumns(name).includes(column)) return `${name} has no column ${column}`;
	if (keyColumns(name).includes(column)) return `${column} is part of the record's address, which stays`;
	const matching = table.rows.filter((row) => rowId(name, cellsOf(table, row)) === id);
	const [row] = matching;
	if (row === undefined || matching.length > 1) return `${name} has ${matching.length} records ${id}`;
	const now = cellIn(cellsOf(table, row), column);
	if (now.trim() !== before.trim()) return `the cell holds "${now}" now, not "${before}"`;
	if (now === after) return 'nothing would change';
	const columns = table.columns.includes(column) ? table.columns : [...table.columns, column];
	const place = columns.indexOf(column);
	const rows = table.rows.map((each) => {
		const cells = columns.map((_, at) => each[at] ?? '');
		return each === row ? cells.with(place, after) : cells;
	});
	return { columns, rows };
}

/** Applies suggestions one after the other; one that does not fit the tables is refused, and the others go on. */
export function applySuggestions(tables: TextTables, suggestions: readonly Suggestion[]): Applied {
	const next = new Map(tables);
	const applied: Suggestion[] = [];
	const refused: { suggestion: Suggestion; why: string }[] = [];
	for (const suggestion of suggestions) {
		const table = next.get(suggestion.table);
		const changed = table ? changeCell(table, suggestion) : `there is no table ${suggestion.table}`;
		if (typeof changed === 'string') refused.push({ suggestion, why: changed });
		else {
			next.set(suggestion.table, changed);
			applied.push(suggestion);
		}
	}
	return { tables: next, applied, refused };
}
