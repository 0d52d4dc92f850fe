import { closeDirection } from '../../domain/close-direction.ts';
import { isOptional, metaOf, type Column } from '../../schema/column.ts';
import type { AnyTable } from '../../schema/table.ts';
import { camelCase } from '../../schema/table.ts';
import { findMojibake } from '../letters/mojibake.ts';
import { error, shorten, warning, type Problem } from '../problem.ts';
import { meantNumber } from './meant-number.ts';
import { didYouMean, meantWord } from './suggest.ts';

/** A column of a table in one file: where it stands, and what its cells must be. */
export interface Field {
	/** As the contract names it. */
	readonly name: string;
	/** As the code names it. */
	readonly field: string;
	/** Where it stands in a row; undefined where the file lacks it. */
	readonly place: number | undefined;
	readonly column: Column;
	readonly optional: boolean;
	readonly expected: string;
	readonly choices: readonly string[] | null;
	/** Whether a cell may be read as another text than it has. */
	readonly isUnderstood: boolean;
}

export const fieldsOf = (table: AnyTable, places: ReadonlyMap<string, number>): Field[] =>
	Object.entries(table.columns).map(([name, column]) => ({
		name,
		field: camelCase(name),
		place: places.get(name),
		column,
		optional: isOptional(column),
		expected: metaOf(column).expected ?? 'a text',
		choices: metaOf(column).choices ?? null,
		isUnderstood: metaOf(column).isUnderstood ?? false
	}));

/** Where problems of a row go. */
export interface RowReport {
	readonly file: string;
	readonly line: number;
	readonly problems: Problem[];
}

/**
 * Control characters, the sign for a lost letter, and what UTF-8 looks like where it was once read as
 * Windows-1252 (`Ã©`, `â€™`, `È™`).
 */
// eslint-disable-next-line no-control-regex
const ODD_CHARACTER = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffd]|[ÂÃÄÅ][\u00a0-\u00bf]|â€|È[™›]/u;
/** Why some characters of a cell are hardly what was meant; null where nothing is odd. */
function oddCharacters(cell: string): string | null {
	const garbled = findMojibake(cell);
	if (garbled !== null) {
		const words = garbled.words.map(
			({ seen, meant }) => `"${shorten(seen)}" was probably meant as "${shorten(meant)}"`
		);
		return `the cell looks like UTF-8 that was read as ${garbled.page}: ${words.join(', ')}`;
	}
	return ODD_CHARACTER.test(cell)
		? 'the cell holds characters that do not print, or letters that were lost'
		: null;
}
/** No cell of ours is a book. */
const LONGEST_CELL = 50_000;

function numberTail({ column }: Field, cell: string): string {
	const { kind } = metaOf(column);
	return kind === 'number' || kind === 'integer' ? meantNumber(cell, kind === 'integer') : '';
}

/** Reads one trimmed cell into the value of its column; undefined where it has none, which is then reported. */
export function readCell(field: Field, cell: string, report: RowReport): unknown {
	const { column, name, choices } = field;
	const at = () => ({ file: report.file, line: report.line, column: name, value: cell });
	if (cell === '' && !field.optional) {
		const message = `the cell is empty; expected ${field.expected}`;
		report.problems.push(error('missing-value', at(), message));
		return undefined;
	}
	if (cell.length > LONGEST_CELL) {
		const message = `the cell has ${cell.length} characters; ${LONGEST_CELL} is the limit`;
		report.problems.push(error('too-large', at(), message));
		return undefined;
	}
	const odd = oddCharacters(cell);
	if (odd !== null) report.problems.push(warning('odd-character', at(), odd));
	const closed = closeDirection(cell);
	if (closed !== cell) {
		const message =
			'the cell turns the direction of writing and does not turn it back; it is turned back at its end';
		report.problems.push(warning('odd-character', at(), message));
	}
	const parsed = column.safeParse(cell === '' ? null : closed);
	if (parsed.success) {
		const { data } = parsed;
		if (field.isUnderstood && typeof data === 'string' && data !== cell)
			report.problems.push(warning('understood', at(), `"${shorten(cell)}" is read as ${data}`));
		return data;
	}
	const expected = parsed.error.issues[0]?.message ?? field.expected;
	const tail =
		choices === null
			? numberTail(field, cell)
			: (meantWord(cell, metaOf(column).meant) ?? didYouMean(cell, choices));
	report.problems.push(error('wrong-value', at(), `"${shorten(cell)}" is not ${expected}${tail}`));
	return undefined;
}
