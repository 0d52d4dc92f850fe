import type { AnyTable } from '../../schema/table.ts';
import { isHeaderRequired } from '../../schema/column.ts';
import type { CsvRow } from '../text/csv.ts';
import { error, warning, type Problem } from '../problem.ts';
import { didYouMean } from './suggest.ts';

/** More columns than this are no table of ours. */
const MOST_COLUMNS = 500;

export interface Header {
	/** Where each column of the table stands in a row. */
	readonly places: ReadonlyMap<string, number>;
	readonly width: number;
	readonly problems: readonly Problem[];
}

/** A column name as the contract writes it, whatever case and spaces the file has. */
export const columnName = (cell: string): string =>
	cell
		.replace(/[\u200b\u2060\ufeff]/gu, '')
		.trim()
		.toLowerCase()
		.replace(/[\s-]+/gu, '_');

const missingColumns = (table: AnyTable, places: ReadonlyMap<string, number>, file: string, line: number) => {
	const missing = Object.entries(table.columns).filter(([name, column]) => {
		return !places.has(name) && isHeaderRequired(column);
	});
	return missing.map(([name]) =>
		error('missing-column', { file, line, column: name }, `the column ${name} is missing`)
	);
};

/**
 * Finds the columns of a table in the header row of its file. Missing and repeated columns are errors,
 * columns that the table does not know are warnings; an unnamed column counts only where `rows` fill it.
 */
export function readHeader(table: AnyTable, file: string, header: CsvRow, rows: readonly CsvRow[]): Header {
	const { line, cells } = header;
	if (cells.length > MOST_COLUMNS) {
		const message = `its first line has ${cells.length} columns; ${MOST_COLUMNS} is the limit`;
		return {
			places: new Map(),
			width: cells.length,
			problems: [error('too-large', { file, line }, message)]
		};
	}
	const known = Object.keys(table.columns);
	const places = new Map<string, number>();
	const seen = new Map<string, number>();
	const problems: Problem[] = [];
	cells.forEach((cell, place) => {
		const name = columnName(cell);
		const first = seen.get(name);
		if (name === '') {
			const filled = rows.find((row) => row.fault === null && (row.cells[place] ?? '').trim() !== '');
			if (filled === undefined) return;
			const at = { file, line: filled.line, value: filled.cells[place] ?? '' };
			problems.push(warning('unknown-column', at, `column ${place + 1} has no name and is not read`));
		} else if (first !== undefined) {
			const message = `the column ${name} stands twice, as column ${first + 1} and column ${place + 1}`;
			problems.push(error('duplicate-header', { file, line, column: name, value: cell }, message));
		} else if (known.includes(name)) {
			places.set(name, place);
		} else {
			const absent = known.filter((column) => !cells.some((other) => columnName(other) === column));
			const message = `the column ${cell.trim()} is not in the contract and is not read${didYouMean(name, absent)}`;
			problems.push(warning('unknown-column', { file, line, column: cell.trim(), value: cell }, message));
		}
		seen.set(name, place);
	});
	if (places.size === 0 && cells.length === 1) {
		const message = `its first line has none of the columns of this table (${known.slice(0, 4).join(', ')} …)`;
		return {
			places,
			width: cells.length,
			problems: [error('not-csv', { file, line, value: cells[0] ?? '' }, message)]
		};
	}
	problems.push(...missingColumns(table, places, file, line));
	return { places, width: cells.length, problems };
}
