/** What a column of a sheet offers to choose from. */
export type Choices =
	| { readonly words: readonly string[] }
	/** The filled cells of the first column of another sheet, below its first rows. */
	| { readonly sheet: string; readonly fromRow: number };

export interface ColumnDraft {
	readonly title: string;
	/** A note on the header, shown when the pointer is over it. */
	readonly note: string;
	readonly isRequired: boolean;
	/** Whether cells are numbers; else they are text, which a spreadsheet must not turn into dates. */
	readonly isNumeric: boolean;
	readonly choices: Choices | null;
	/** In letters. */
	readonly width: number;
}

/** A sheet to be written. */
export interface SheetDraft {
	readonly name: string;
	/** Without columns it is a sheet of plain lines. */
	readonly columns: readonly ColumnDraft[];
	readonly rows: readonly (readonly (string | number | null)[])[];
	/** Rows from the first one on that are examples. */
	readonly examples: number;
}
