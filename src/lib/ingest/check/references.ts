import { metaOf } from '../../schema/column.ts';
import { error, shorten, type Problem } from '../problem.ts';
import type { CheckedTable } from './check-table.ts';
import type { CheckedRow } from './checked-row.ts';
import { Register, type CheckedTables } from './ids.ts';
import { didYouMean } from './suggest.ts';

interface Reference {
	readonly column: string;
	/** Name of the table, or null where a column of the row gives it. */
	readonly target: string | null;
	readonly tableColumn: string;
	/** The tables that the words of that column stand for, where they are no names of tables. */
	readonly tablesByWord: Readonly<Record<string, string>> | null;
}

const referencesOf = ({ table, columns }: CheckedTable): Reference[] =>
	Object.entries(table.columns).flatMap(([column, definition]) => {
		const { references = null, referencesTableIn = '', tablesByWord = null } = metaOf(definition);
		if (!columns.has(column) || (references === null && referencesTableIn === '')) return [];
		return [{ column, target: references, tableColumn: referencesTableIn, tablesByWord }];
	});

const splitIds = (cell: string): string[] =>
	cell
		.split(';')
		.map((part) => part.trim())
		.filter((part) => part !== '');

const isList = (source: CheckedTable, column: string): boolean => {
	const definition = source.table.columns[column];
	return definition !== undefined && metaOf(definition).kind === 'ids';
};

/** The table that a row's id must be in; null where its word stands for none of this folder's tables. */
const targetOf = ({ target, tableColumn, tablesByWord }: Reference, row: CheckedRow): string | null => {
	if (target !== null) return target;
	const word = row.cell(tableColumn);
	if (tablesByWord === null) return word;
	return Object.hasOwn(tablesByWord, word) ? (tablesByWord[word] ?? null) : null;
};

/** Ids that stand twice in one cell; each is reported once. */
const repeated = (values: readonly string[]): string[] => [
	...new Set(values.filter((value, index) => values.indexOf(value) !== index))
];

function checkReference(source: CheckedTable, reference: Reference, context: Context): Problem[] {
	const { column } = reference;
	const { file } = source;
	const several = isList(source, column);
	return source.rows.flatMap((row) => {
		const { line } = row;
		const cell = row.cell(column);
		const name = targetOf(reference, row);
		if (cell === '' || name === null || !context.names.has(name)) return [];
		const values = several ? splitIds(cell) : [cell];
		const unknown = values.flatMap((value) => {
			const fault = context.register.fault(name, value);
			return fault === null ? [] : [error('unknown-id', { file, line, column, value }, fault)];
		});
		const twice = repeated(values).map((value) =>
			error('repeated-id', { file, line, column, value }, `"${shorten(value)}" stands twice; each id once`)
		);
		return [...unknown, ...twice];
	});
}

/** Columns that name a table: the name must be one of the dataset's. */
function checkTableNames(source: CheckedTable, column: string, names: ReadonlySet<string>): Problem[] {
	const { file } = source;
	return source.rows.flatMap((row) => {
		const { line } = row;
		const value = row.cell(column);
		if (value === '' || names.has(value)) return [];
		const message = `"${shorten(value)}" is not the name of a table${didYouMean(value, names)}`;
		return [error('unknown-id', { file, line, column, value }, message)];
	});
}

interface Context {
	readonly names: ReadonlySet<string>;
	readonly register: Register;
}

/**
 * Checks that every id stands for a row of its table, and stands once in its cell. `names` are all tables
 * that the dataset may have, `absent` those that it rightly does without: nothing can refer to them.
 */
export function checkReferences(
	tables: CheckedTables,
	names: ReadonlySet<string>,
	absent: ReadonlySet<string>
): Problem[] {
	const context: Context = { names, register: new Register(tables, absent) };
	return [...tables.values()].flatMap((source) =>
		referencesOf(source).flatMap((reference) => [
			...(reference.target === null &&
			reference.tablesByWord === null &&
			source.columns.has(reference.tableColumn)
				? checkTableNames(source, reference.tableColumn, names)
				: []),
			...checkReference(source, reference, context)
		])
	);
}
