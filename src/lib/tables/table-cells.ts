import { toCsv, BYTE_ORDER_MARK, type CsvCell } from '../format/csv.ts';
import { isHeaderRequired } from '../schema/column.ts';
import { camelCase, type AnyTable } from '../schema/table.ts';

/** A table with its cells as a file holds them. */
export interface TableCells {
	readonly columns: readonly string[];
	readonly rows: readonly (readonly CsvCell[])[];
}

/** How many decimals the numbers of a row were printed with, by field. */
type Decimals = Readonly<Record<string, number>> | undefined;

/** A number that ends in zeros is a text: as a number it would lose them. */
const cellOf = (value: unknown, decimals?: number): CsvCell => {
	if (Array.isArray(value)) return value.length === 0 ? null : value.join(';');
	if (typeof value === 'number') return decimals === undefined ? value : value.toFixed(decimals);
	return typeof value === 'string' ? value : null;
};

/** The checked rows of a table as cells; a column that may be missing and has no value is left out. */
export function tableCells(table: AnyTable, rows: readonly object[]): TableCells {
	const values = rows.map((row) => new Map(Object.entries(row)));
	const columns = Object.entries(table.columns)
		.filter(
			([name, column]) =>
				isHeaderRequired(column) || values.some((row) => cellOf(row.get(camelCase(name))) !== null)
		)
		.map(([name]) => name);
	const cellsOf = (row: ReadonlyMap<string, unknown>): CsvCell[] => {
		const decimals = row.get('decimals') as Decimals;
		return columns.map(camelCase).map((field) => cellOf(row.get(field), decimals?.[field]));
	};
	return { columns, rows: values.map(cellsOf) };
}

/** A table as a CSV file that spreadsheets open with the right letters, and the loader reads back. */
export const tableCsv = ({ columns, rows }: TableCells): string =>
	BYTE_ORDER_MARK + toCsv([columns, ...rows]);
