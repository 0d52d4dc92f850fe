import type * as z from 'zod';
import { choice, list, optional, reference, text, withDefault, type Column } from './column.ts';
import { pages } from './pages.ts';
import { BASES } from '../domain/choices.ts';

type CamelCase<S extends string> = S extends `${infer Head}_${infer Tail}`
	? `${Head}${Capitalize<CamelCase<Tail>>}`
	: S;

type Columns = Readonly<Record<string, Column>>;

/** How many decimals numbers were printed with, by field, where the last ones are zeros: `14.0` is not `14`. */
export interface PrintedDecimals {
	readonly decimals?: Readonly<Record<string, number>> | undefined;
}

/** A row as the code sees it: one field a column, named in camelCase. */
export type RowOf<T extends { columns: Columns }> = {
	readonly [Name in keyof T['columns'] & string as CamelCase<Name>]: z.output<T['columns'][Name]>;
} & PrintedDecimals;

/** One CSV file of the data contract, whatever its columns. */
export interface AnyTable {
	/** File name without `.csv`. */
	readonly name: string;
	/** One sentence for the data dictionary. */
	readonly description: string;
	/** The columns that together tell one row from another. */
	readonly key: readonly string[];
	/** Whether a dataset without this file is an error. */
	readonly required: boolean;
	/** Fewer rows than this are an error; without it an empty table is a warning. */
	readonly minimumRows?: number;
	/** More rows than this are an error. */
	readonly maximumRows?: number;
	readonly columns: Columns;
}

/** One CSV file of the data contract, with the types of its columns. */
export interface Table<C extends Columns = Columns> extends AnyTable {
	readonly key: readonly (keyof C & string)[];
	readonly columns: C;
}

export const defineTable = <const C extends Columns>(table: Table<C>): Table<C> => table;

/** What an empty `source_id` is read as; the loader puts the network's baseline source there. */
export const BASELINE_SOURCE = '';

/** What an empty `position` of a label is read as; the loader numbers the rows in their order. */
export const POSITION_OF_ROW = 0;

/** Where a row comes from; every table that states something about the world ends with these. */
export const provenance = {
	source_id: withDefault(
		reference('sources', 'The document that the row comes from.'),
		BASELINE_SOURCE,
		"the network's baseline source"
	),
	page: optional(
		pages('Printed page or range of the source, such as 21-26; empty where the source has none.')
	),
	basis: withDefault(
		choice(
			BASES,
			'stated: the source says it; inferred: we concluded it (in the grid its kind, in the group matrix its mark, elsewhere the statement); editorial: our own link between things.'
		),
		'stated'
	),
	basis_note: optional(
		text('What an inference rests on, or a conflict or slip in the source that the row keeps.')
	)
};

/** Where a statement of a profile stands in the source, whose text marks no single page within a profile. */
export const section = {
	section: list('Headings of the source under which it stands, as printed.')
};

/** `theme_ids` to `themeIds`. */
export const camelCase = (column: string): string =>
	column.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
