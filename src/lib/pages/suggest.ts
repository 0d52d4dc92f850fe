import type { Dataset } from '../domain/dataset.ts';
import type { RecordCells, RecordColumns } from '../domain/record-cells.ts';
import { recordId } from '../domain/record-id.ts';
import { RECORD_TABLES } from '../domain/record.ts';
import { isOptional, metaOf } from '../schema/column.ts';
import { writtenAs } from '../schema/dictionary.ts';
import { perDataset } from '../selectors/per-dataset.ts';
import { bucketCount, bucketOf, recordKey } from '../selectors/record-buckets.ts';
import { networkTables, type SiteTable } from '../tables/site-tables.ts';
import { tableCells } from '../tables/table-cells.ts';

const tablesOf = (dataset: Dataset): readonly SiteTable[] =>
	networkTables(dataset).filter(({ table }) => RECORD_TABLES.some((name) => name === table.name));

/** The cells of every record of the tables, as a file holds them. */
const allCells = perDataset((dataset): ReadonlyMap<string, Readonly<Record<string, string>>> => {
	const cells = tablesOf(dataset).flatMap(({ table, rows }) => {
		const { columns, rows: written } = tableCells(table, rows);
		return written.map((row) => {
			const pairs = columns.flatMap((column, place) => {
				const cell = row[place] ?? null;
				return cell === null ? [] : [[column, String(cell)] as const];
			});
			const record = Object.fromEntries(pairs);
			const id = recordId(
				table.name,
				table.key.map((column) => record[column] ?? '')
			);
			return [recordKey({ table: table.name, id }), record] as const;
		});
	});
	return new Map(cells);
});

/** What can be changed in the tables of the records: every column but those that make a record's address. */
export const recordColumns = (dataset: Dataset): RecordColumns => ({
	buckets: bucketCount(allCells(dataset).size),
	tables: Object.fromEntries(
		tablesOf(dataset)
			.filter(({ rows }) => rows.length > 0)
			.map(({ table }) => [
				table.name,
				Object.entries(table.columns)
					.filter(([name]) => !table.key.includes(name))
					.map(([name, column]) => ({
						name,
						holds: metaOf(column).description,
						written: writtenAs(column),
						choices: metaOf(column).choices ?? [],
						canBeEmpty: isOptional(column)
					}))
			])
	)
});

/** The cells of the records in one file; which file holds a record follows from its key. */
export function recordCells(dataset: Dataset, bucket: number): RecordCells {
	const cells = allCells(dataset);
	const count = bucketCount(cells.size);
	return Object.fromEntries([...cells].filter(([key]) => bucketOf(key, count) === bucket));
}
