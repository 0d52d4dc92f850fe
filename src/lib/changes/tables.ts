import { recordId } from '../domain/record-id.ts';
import { NETWORK_TABLES } from '../schema/network-tables.ts';

/** A table as its file has it: the header, and the cells of each row in the order of the header. */
export interface TextTable {
	readonly columns: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/** Tables by their name, without `.csv`. */
export type TextTables = ReadonlyMap<string, TextTable>;

/** The cells of a row by column. A row may be shorter than its header; a missing cell is empty. */
export type Cells = Readonly<Record<string, string>>;

export const cellsOf = ({ columns }: TextTable, row: readonly string[]): Cells =>
	Object.fromEntries(columns.map((column, place) => [column, row[place] ?? '']));

export const cellIn = (cells: Cells, column: string): string =>
	Object.hasOwn(cells, column) ? (cells[column] ?? '') : '';

const KEYS = new Map<string, readonly string[]>(
	Object.values(NETWORK_TABLES).map(({ name, key }) => [name, key])
);

/** The columns that tell the rows of a table apart; none for a table that is not of the contract. */
export const keyColumns = (table: string): readonly string[] => KEYS.get(table) ?? [];

/** The id of a row as addresses have it; its cells for a table that is not of the contract. */
export const rowId = (table: string, cells: Cells): string => {
	const key = keyColumns(table).map((column) => cellIn(cells, column));
	return key.length > 0 ? recordId(table, key) : Object.values(cells).join(' ');
};

/** The cities that a row is about. */
export const rowCities = (cells: Cells): readonly string[] =>
	[cellIn(cells, 'city_id'), ...cellIn(cells, 'city_ids').split(';')]
		.map((id) => id.trim())
		.filter((id) => id !== '');

/** A row with what tells it from every other row of its table, also from one with the same key. */
export interface KeyedRow {
	readonly key: string;
	readonly cells: Cells;
}

/** The rows of a table in their order, each under a key of its own. */
export function keyedRows(name: string, table: TextTable): readonly KeyedRow[] {
	const seen = new Map<string, number>();
	const columns = keyColumns(name).filter((column) => table.columns.includes(column));
	return table.rows.map((row) => {
		const cells = cellsOf(table, row);
		const values = columns.length > 0 ? columns.map((column) => cellIn(cells, column)) : row;
		const plain = JSON.stringify(values);
		const count = seen.get(plain) ?? 0;
		seen.set(plain, count + 1);
		return { key: count === 0 ? plain : `${plain} ${count + 1}`, cells };
	});
}
