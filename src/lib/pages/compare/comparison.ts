import type { GridKind } from '../../domain/choices.ts';
import type { Relation } from '../../domain/relation.ts';
import type { Statement } from './compared-city.ts';

/** Two to four cities side by side, section by section, row by row. */
export interface Comparison {
	readonly cities: readonly { readonly cityId: string; readonly name: string }[];
	readonly language: string | null;
	readonly sections: readonly ComparedSection[];
}
export interface ComparedSection {
	readonly id: string;
	readonly label: string;
	readonly rows: readonly ComparedRow[];
	/** What the rows leave out: themes on which none of the cities has an entry; null where nothing. */
	readonly silent: string | null;
	/** Whether its entries are matched by theme, so that a theme without a row is one on which nobody has an entry. */
	readonly isByTheme: boolean;
}
export interface ComparedRow {
	/** Unique in its section. */
	readonly id: string;
	readonly label: string;
	/** The sign of a grid row. */
	readonly kind: GridKind | null;
	readonly relation: Relation;
	/** Definition of a figure, or why the row settles nothing. */
	readonly note: string | null;
	/** Themes that the row is about; none where it is about no single one. */
	readonly themeIds: readonly string[];
	/** One a city, in their order. */
	readonly cells: readonly ComparedCell[];
}
export interface ComparedCell {
	readonly cityId: string;
	/** Why there is nothing; null where there is. */
	readonly empty: 'not-stated' | 'no-entry' | null;
	readonly lines: readonly ComparedLine[];
}
export interface ComparedLine {
	/** A figure, a status or a title, before the text. */
	readonly lead: string | null;
	readonly text: string;
	/** What keeps a figure from comparing. */
	readonly mark: string | null;
	readonly source: Pick<Statement, 'table' | 'id' | 'path' | 'provenance' | 'later' | 'notesIn'> | null;
}

/** A line of a statement. */
export const statementLine = (statement: Statement, lead: string | null = statement.title): ComparedLine => ({
	lead,
	text: statement.text,
	mark: null,
	source: statement
});

/** A cell; without lines it is empty. */
export const cell = (
	cityId: string,
	lines: readonly ComparedLine[],
	empty: 'not-stated' | 'no-entry' = 'no-entry'
): ComparedCell => ({ cityId, lines, empty: lines.length === 0 ? empty : null });
