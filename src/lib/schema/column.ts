import * as z from 'zod';

/** What the dictionary, the Data Package and the loader know of a column beside its zod schema. */
export interface ColumnMeta {
	/** One sentence for the data dictionary. */
	readonly description: string;
	/** How the cell is written; `ids` holds several ids separated by `;`. */
	readonly kind: 'text' | 'id' | 'ids' | 'list' | 'integer' | 'number' | 'date' | 'choice';
	/** The table whose key the id must be, where the column refers to one. */
	readonly references?: string;
	/** The words allowed, in their order, where the column is a choice. */
	readonly choices?: readonly string[];
}

/** A column: parses a trimmed, non-empty cell (or null where the column is optional) to its value. */
export type Column<Value = unknown> = z.ZodType<Value>;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const NUMBER = /^-?\d+(?:[.,]\d+)?$/;
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

const described = <S extends z.ZodType>(schema: S, meta: ColumnMeta): S => schema.meta({ ...meta });

/** Splits a cell of several values at `;`, dropping spaces and empty parts. */
const split = (cell: string): string[] =>
	cell
		.split(';')
		.map((part) => part.trim())
		.filter((part) => part !== '');

export const text = (description: string) => described(z.string(), { description, kind: 'text' });

export const id = (description: string) =>
	described(
		z.string().regex(ID, 'an id of lower-case letters, digits and single hyphens (such as cluj-napoca)'),
		{
			description,
			kind: 'id'
		}
	);

/** An id that must be a key of `table`. */
export const reference = (table: string, description: string) =>
	described(
		z.string().regex(ID, 'an id of lower-case letters, digits and single hyphens (such as cluj-napoca)'),
		{
			description,
			kind: 'id',
			references: table
		}
	);

/** Several ids of `table`, separated by `;`; an empty cell is an empty list. */
export const references = (table: string, description: string) =>
	described(
		z
			.string()
			.nullable()
			.transform((cell): readonly string[] => split(cell ?? '')),
		{ description, kind: 'ids', references: table }
	);

/** Several free words or names, separated by `;`; an empty cell is an empty list. */
export const list = (description: string) =>
	described(
		z
			.string()
			.nullable()
			.transform((cell): readonly string[] => split(cell ?? '')),
		{ description, kind: 'list' }
	);

const toNumber = (cell: string): number => Number(cell.replace(',', '.'));

export const number = (description: string) =>
	described(
		z
			.string()
			.regex(NUMBER, 'a number without thousands separators (such as 12.5 or 12,5)')
			.transform(toNumber),
		{ description, kind: 'number' }
	);

export const integer = (description: string) =>
	described(
		z
			.string()
			.regex(/^-?\d+$/, 'a whole number without separators (such as 173000)')
			.transform(Number),
		{
			description,
			kind: 'integer'
		}
	);

/** A day, month or year; the precision is the source's own. */
export const date = (description: string) =>
	described(z.string().regex(DATE, 'a date as YYYY-MM-DD, YYYY-MM or YYYY'), { description, kind: 'date' });

export const choice = <const Words extends readonly [string, ...string[]]>(
	words: Words,
	description: string
) =>
	described(z.enum(words, { error: `one of ${words.join(', ')}` }) as unknown as z.ZodType<Words[number]>, {
		description,
		kind: 'choice',
		choices: words
	});

/** The same column, where an empty cell is allowed and reads as null: "not stated". */
export const optional = <Value>(column: z.ZodType<Value>): z.ZodType<Value | null> =>
	column.nullable().meta(column.meta() ?? {});

/** Whether an empty cell is allowed: null parses. */
export const isOptional = (column: Column): boolean => column.safeParse(null).success;

/** The column's entry for dictionary and loader. */
export const metaOf = (column: Column): ColumnMeta => column.meta() as unknown as ColumnMeta;
