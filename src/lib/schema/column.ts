import * as z from 'zod';
import { asObject } from '../domain/typed-object.ts';
import type { ColumnMeta } from './column-meta.ts';
import { isExact } from './exact-number.ts';
import { ID } from './id.ts';

export type { ColumnMeta } from './column-meta.ts';
export { id } from './id.ts';

/** A column: parses a trimmed, non-empty cell (or null where the column is optional) to its value. */
export type Column<Value = unknown> = z.ZodType<Value>;

const IDS = `${ID}(\\s*;\\s*${ID})*`;
const NUMBER = /^-?\d+(?:[.,]\d+)?$/u;
const INTEGER = /^-?\d+$/u;
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;

const described = <S extends z.ZodType>(schema: S, meta: ColumnMeta): S => schema.meta({ ...meta });

/** Splits a cell of several values at `;`, dropping spaces and empty parts. */
const split = (cell: string | null): readonly string[] =>
	(cell ?? '')
		.split(';')
		.map((part) => part.trim())
		.filter((part) => part !== '');

export const text = (description: string) => described(z.string(), { description, kind: 'text' });

/** A text of a fixed shape; `expected` says in the report what it should have been. */
export const pattern = (regex: string, expected: string, description: string) =>
	described(z.string().regex(new RegExp(`^(?:${regex})$`, 'u'), expected), {
		description,
		kind: 'text',
		pattern: regex,
		expected
	});

/** An id that must be a key of `table`; the loader says so where it is not, and offers a near match. */
export const reference = (table: string, description: string) =>
	described(z.string(), { description, kind: 'id', references: table, expected: `an id of ${table}.csv` });

/** An id that must be a key of the table that another column of the row names. */
export const referenceByColumn = (column: string, description: string) =>
	described(z.string(), {
		description,
		kind: 'id',
		referencesTableIn: column,
		expected: `an id of the table that ${column} names`
	});

/** An id that must be a key of the table that a word in another column of the row stands for. */
export const referenceByWord = (
	column: string,
	tablesByWord: Readonly<Record<string, string>>,
	description: string
) =>
	described(z.string(), {
		description,
		kind: 'id',
		referencesTableIn: column,
		tablesByWord,
		expected: `an id of the table that ${column} stands for`
	});

/** Several ids of `table`, separated by `;`; an empty cell is an empty list. */
export const references = (table: string, description: string) =>
	described(z.string().nullable().transform(split), {
		description,
		kind: 'ids',
		references: table,
		pattern: IDS
	});

/** Several free words or names, separated by `;`; an empty cell is an empty list. */
export const list = (description: string) =>
	described(z.string().nullable().transform(split), { description, kind: 'list' });

const rangeWords = ({ minimum, maximum }: Range): string => {
	if (minimum !== undefined && maximum !== undefined) return ` from ${minimum} to ${maximum}`;
	if (minimum !== undefined) return ` of ${minimum} or more`;
	return maximum === undefined ? '' : ` of ${maximum} or less`;
};

/** Bounds that belong to the value, both included. */
export interface Range {
	readonly minimum?: number;
	readonly maximum?: number;
}

const numeric = (kind: 'number' | 'integer', description: string, range: Range) => {
	const expected =
		kind === 'number'
			? `a number${rangeWords(range)} without thousands separators (such as 12.5 or 12,5)`
			: `a whole number${rangeWords(range)} without separators (such as 173000)`;
	const { minimum = -Number.MAX_VALUE, maximum = Number.MAX_VALUE } = range;
	const inRange = (value: number): boolean => value >= minimum && value <= maximum;
	return described(
		z
			.string()
			.regex(kind === 'number' ? NUMBER : INTEGER, expected)
			.refine(isExact, `${expected}; it has more digits than can be kept exactly`)
			// Without the addition, -0 would stay apart from 0.
			.transform((cell) => Number(cell.replace(',', '.')) + 0)
			.refine(inRange, expected),
		{ description, kind, expected, ...range }
	);
};

/** A number with a decimal point or comma. */
export const number = (description: string, range: Range = {}) => numeric('number', description, range);

export const integer = (description: string, range: Range = {}) => numeric('integer', description, range);

/** Whether the calendar has the day that the text names; months and years always exist. */
const isOnCalendar = (cell: string): boolean => {
	const [year = 1, month = 1, day = 1] = cell.split('-').map(Number);
	return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
};

/** A day, month or year; the precision is the source's own. */
export const date = (description: string) => {
	const expected = 'a date as YYYY-MM-DD, YYYY-MM or YYYY';
	const onCalendar = z
		.string()
		.regex(DATE, expected)
		.refine(isOnCalendar, `${expected} that the calendar has`);
	return described(onCalendar, { description, kind: 'date', expected });
};

/** An address on the web; anything else (`javascript:`, a path) must not become a link. */
export const url = (description: string) => {
	const expected = 'an address that starts with https:// or http://';
	return described(z.string().regex(/^https?:\/\/[^\s/]+\S*$/iu, expected), {
		description,
		kind: 'url',
		expected
	});
};

/** One of some words; of a single one, an empty cell is the other choice. */
export const choice = <const Words extends readonly [string, ...string[]]>(
	words: Words,
	description: string,
	meant: Readonly<Record<string, Words[number]>> = {}
) => {
	const expected = words.length === 1 ? `${words[0]}, or nothing` : `one of ${words.join(', ')}`;
	const schema: z.ZodType<Words[number]> = z.literal(words, { error: expected });
	return described(schema, { description, kind: 'choice', choices: words, meant, expected });
};

/** The same column, where an empty cell is allowed and reads as null: "not stated". */
export const optional = <Value>(column: z.ZodType<Value>): z.ZodType<Value | null> =>
	column.nullable().meta(column.meta() ?? {});

/** An optional column that the header must have all the same, so that emptiness is a statement. */
export const mayBeEmpty = <Value>(column: z.ZodType<Value>): z.ZodType<Value | null> =>
	column.nullable().meta({ ...column.meta(), headerRequired: true });

/** A column whose empty cell, or absence, stands for a value; `words` say in the dictionary for which. */
export const withDefault = <Value>(
	column: z.ZodType<Value>,
	value: NoInfer<Value>,
	words = `\`${String(value)}\``
): z.ZodType<Value> =>
	column
		.nullable()
		.transform((given) => given ?? value)
		.meta({ ...column.meta(), whenEmpty: words });

/** A language as BCP 47 writes it: `en`, `pt-PT`. */
export const languageTag = (description: string) =>
	pattern('[a-z]{2,3}(-[A-Za-z0-9]{2,8})*', 'a language tag (such as en or pt-PT)', description);

/** A column that may be empty but not missing, for lists, whose empty cell is an empty list and not null. */
export const inHeader = <Value>(column: z.ZodType<Value>): z.ZodType<Value> =>
	column.meta({ ...column.meta(), headerRequired: true });

/** Whether an empty cell is allowed: null parses. */
export const isOptional = (column: Column): boolean => column.safeParse(null).success;

/** The column's entry for dictionary and loader. */
export const metaOf = (column: Column): ColumnMeta =>
	asObject<ColumnMeta>(column.meta(), 'description', 'kind');

/** Whether a file without the column cannot be used. */
export const isHeaderRequired = (column: Column): boolean =>
	!isOptional(column) || metaOf(column).headerRequired === true;
