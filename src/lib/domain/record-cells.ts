/** A column of a record's table that a reader can suggest a change to. */
export interface SuggestedColumn {
	readonly name: string;
	/** One sentence on what it holds. */
	readonly holds: string;
	/** How its cells are written: text and code in turns, code between grave accents. */
	readonly written: string;
	/** The words allowed, where it is a choice. */
	readonly choices: readonly string[];
	/** Whether a cell may be empty. */
	readonly canBeEmpty: boolean;
}

/** The tables of the records, with what can be changed in them. */
export interface RecordColumns {
	/** Number of files that the cells stand in. */
	readonly buckets: number;
	/** Columns by table, without those that make the address of a record. */
	readonly tables: Readonly<Record<string, readonly SuggestedColumn[]>>;
}

/** The cells of some records, by key and column; an empty cell is left out. */
export type RecordCells = Readonly<Record<string, Readonly<Record<string, string>>>>;
