import type { CsvRow } from '../text/csv.ts';

/** A row on its way into the dataset. */
export interface CheckedRow {
	/** Physical line on which it starts. */
	readonly line: number;
	/** The trimmed cell of a column; empty where the file lacks the column, or the row could not be read. */
	cell(column: string): string;
	/** The fields by their name in the code; complete only where the row is sound. */
	readonly fields: Readonly<Record<string, unknown>>;
	/** The cells of a row that could not be read column by column; empty for any other row. */
	readonly loose: readonly string[];
}

/** A row whose cells stand where the header says. */
export class ReadRow implements CheckedRow {
	readonly line: number;
	readonly fields: Readonly<Record<string, unknown>>;
	readonly loose: readonly string[] = [];
	readonly #cells: readonly string[];
	readonly #places: ReadonlyMap<string, number>;

	/** `cells` are trimmed already; `places` is shared by the rows of a file. */
	constructor(
		line: number,
		cells: readonly string[],
		places: ReadonlyMap<string, number>,
		fields: Readonly<Record<string, unknown>>
	) {
		this.line = line;
		this.fields = fields;
		this.#cells = cells;
		this.#places = places;
	}

	cell(column: string): string {
		const place = this.#places.get(column);
		return place === undefined ? '' : (this.#cells[place] ?? '');
	}
}

/** A row with broken quotes or of another width than its header: which cell is whose cannot be told. */
export const unreadRow = ({ line, cells, fault }: CsvRow, delimiter: string): CheckedRow => {
	const loose = fault === null ? cells : cells.flatMap((cell) => cell.split(delimiter));
	return { line, cell: () => '', fields: {}, loose: loose.map((cell) => cell.trim()) };
};
