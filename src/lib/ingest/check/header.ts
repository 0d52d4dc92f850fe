import type { AnyTable } from '../../schema/table.ts';
import { isHeaderRequired } from '../../schema/column.ts';
import type { CsvRow } from '../text/csv.ts';
import { error, shorten, warning, type Problem } from '../problem.ts';
import { columnName } from './column-name.ts';
import { didYouMean, nearest } from './suggest.ts';

/** More columns than this are no table of ours. */
const MOST_COLUMNS = 500;

export interface Header {
	/** Where each column of the table stands in a row, in the order of the file; empty where no row can be read. */
	readonly places: ReadonlyMap<string, number>;
	readonly width: number;
	readonly problems: readonly Problem[];
}

interface Place {
	readonly file: string;
	readonly line: number;
}

/** What a header is checked with. */
interface Context {
	readonly file: string;
	readonly known: readonly string[];
	readonly rows: readonly CsvRow[];
}

/** How other text formats begin: a web page, JSON. */
const OTHER_FORMAT = /^\s*[<{[]/u;

/** Why the whole header is of no use; null where its columns can be looked at. */
function unreadable({ line, cells, fault }: CsvRow, { file, known }: Context): Problem | null {
	const [first = ''] = cells;
	const at = { file, line, value: first };
	const expected = `expected a header with ${known.slice(0, 3).join(', ')} and so on`;
	const noHeader = error('not-csv', at, `"${shorten(first)}" is no header; ${expected}`);
	if (cells.length > MOST_COLUMNS)
		return error('too-large', at, `the header has ${cells.length} columns; ${MOST_COLUMNS} is the limit`);
	if (fault !== null) {
		const namesColumns = known.some((name) => first.toLowerCase().includes(name));
		return namesColumns ? error('bad-quote', at, `${fault}; the header is not read`) : noHeader;
	}
	if (cells.some((cell) => known.includes(columnName(cell)))) return null;
	if (cells.length === 1 || OTHER_FORMAT.test(first)) return noHeader;
	return error('missing-column', at, `none of the columns is one of this table; ${expected}`);
}

/** A column without a name counts only where some row fills it: spreadsheets write empty ones. */
function unnamedColumn(place: number, { file, rows }: Context): Problem[] {
	const filled = rows.find((row) => row.fault === null && (row.cells[place] ?? '').trim() !== '');
	if (filled === undefined) return [];
	const at = { file, line: filled.line, value: filled.cells[place] ?? '' };
	return [warning('unknown-column', at, `column ${place + 1} has no name and is not read`)];
}

function unknownColumn(cell: string, names: readonly string[], at: Place, known: readonly string[]) {
	const absent = known.filter((column) => !names.includes(column));
	const name = shorten(cell.trim());
	const message = `the column ${name} is not in the contract and is not read${didYouMean(name, absent)}`;
	return warning('unknown-column', { ...at, column: name, value: cell }, message);
}

const missingColumns = (table: AnyTable, names: readonly string[], at: Place): Problem[] => {
	const unknown = names.filter((name) => !(name in table.columns));
	return Object.entries(table.columns)
		.filter(([name, column]) => !names.includes(name) && isHeaderRequired(column))
		.map(([name]) => {
			const near = nearest(name, unknown);
			const tail = near === null ? '' : `; "${shorten(near)}" may be meant for it`;
			return error('missing-column', { ...at, column: name }, `the column ${name} is missing${tail}`);
		});
};

/**
 * Finds the columns of a table in the header row of its file. Missing and repeated columns are errors,
 * columns that the table does not know are warnings.
 */
export function readHeader(table: AnyTable, file: string, header: CsvRow, rows: readonly CsvRow[]): Header {
	const context: Context = { file, known: Object.keys(table.columns), rows };
	const { line, cells } = header;
	const places = new Map<string, number>();
	const fatal = unreadable(header, context);
	if (fatal !== null) return { places, width: cells.length, problems: [fatal] };
	const names = cells.map(columnName);
	const problems = names.flatMap((name, place): Problem[] => {
		const cell = cells[place] ?? '';
		const first = names.indexOf(name);
		if (name === '') return unnamedColumn(place, context);
		if (first !== place) {
			const message = `the column ${shorten(name)} stands twice, as column ${first + 1} and column ${place + 1}`;
			return [error('duplicate-header', { file, line, column: shorten(name), value: cell }, message)];
		}
		if (!context.known.includes(name)) return [unknownColumn(cell, names, { file, line }, context.known)];
		places.set(name, place);
		return [];
	});
	return {
		places,
		width: cells.length,
		problems: [...problems, ...missingColumns(table, names, { file, line })]
	};
}
