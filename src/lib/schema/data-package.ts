import { isOptional, metaOf, type Column, type ColumnMeta } from './column.ts';
import type { AnyTable } from './table.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = Readonly<Record<string, Json>>;

const PROFILES = 'https://datapackage.org/profiles/2.0';

/** Days, months and years in one column have no type of their own in Table Schema. */
const DATE_PATTERN = '\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?';

/**
 * Lists stay strings with a pattern: the type `list` is in the text of version 2.0, but its published profile
 * refuses it.
 */
const fieldType = ({ kind }: ColumnMeta): JsonObject => {
	switch (kind) {
		case 'number':
			return { type: 'number' };
		case 'integer':
			return { type: 'integer' };
		case 'url':
			return { type: 'string', format: 'uri' };
		default:
			return { type: 'string' };
	}
};

/** Drops what is not set, so that the file holds no nulls. */
const present = (record: Readonly<Record<string, Json | undefined>>): JsonObject =>
	Object.fromEntries(
		Object.entries(record).filter((entry): entry is [string, Json] => entry[1] !== undefined)
	);

const constraints = (column: Column, isKey: boolean): JsonObject => {
	const { kind, choices, pattern, minimum, maximum } = metaOf(column);
	return present({
		required: isOptional(column) ? undefined : true,
		unique: isKey ? true : undefined,
		enum: choices,
		pattern: kind === 'date' ? DATE_PATTERN : pattern,
		minimum,
		maximum
	});
};

const field = (table: AnyTable, name: string, column: Column): JsonObject => {
	const meta = metaOf(column);
	const limits = constraints(column, table.key.length === 1 && table.key[0] === name);
	return {
		name,
		...fieldType(meta),
		description: `${meta.description}${listNote(meta)}`,
		...(Object.keys(limits).length > 0 ? { constraints: limits } : {})
	};
};

const listNote = ({ kind, references = '' }: ColumnMeta): string => {
	if (kind === 'ids') return ` Ids of the resource ${references}, with ; between them.`;
	return kind === 'list' ? ' Several, with ; between them.' : '';
};

/** Single ids as foreign keys; Table Schema knows none for lists. */
const foreignKeys = (table: AnyTable, tables: ReadonlyMap<string, AnyTable>): Json[] =>
	Object.entries(table.columns).flatMap(([name, column]) => {
		const { kind, references } = metaOf(column);
		const target = references === undefined ? undefined : tables.get(references);
		if (kind !== 'id' || target === undefined) return [];
		const fields = [...target.key];
		const reference: JsonObject = target === table ? { fields } : { resource: target.name, fields };
		return [{ fields: [name], reference }];
	});

/** Where a table is: the path of its file, and the columns of its header in their order. */
export interface TableFile {
	readonly path: string;
	readonly columns: readonly string[];
}

const resource = (table: AnyTable, file: TableFile, tables: ReadonlyMap<string, AnyTable>): JsonObject => {
	const keys = foreignKeys(table, tables);
	const fields = file.columns.flatMap((name) => {
		const column = table.columns[name];
		return column === undefined ? [] : [field(table, name, column)];
	});
	return {
		name: table.name,
		type: 'table',
		path: file.path,
		description: table.description,
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		schema: {
			$schema: `${PROFILES}/tableschema.json`,
			fields,
			missingValues: [''],
			primaryKey: [...table.key],
			...(keys.length > 0 ? { foreignKeys: keys } : {})
		}
	};
};

/**
 * The Data Package (version 2, with Table Schemas) of a folder. `files` says which of the tables are there;
 * a foreign key to a table that is not is left out.
 */
export function dataPackage(tables: readonly AnyTable[], files: ReadonlyMap<string, TableFile>): JsonObject {
	const there = new Map(tables.filter(({ name }) => files.has(name)).map((table) => [table.name, table]));
	const resources = [...there.values()].flatMap((table) => {
		const file = files.get(table.name);
		return file === undefined ? [] : [resource(table, file, there)];
	});
	return { $schema: `${PROFILES}/datapackage.json`, resources };
}
