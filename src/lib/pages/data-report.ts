import type { ProblemGroup } from '../ingest/group-problems.ts';
import type { Neighbours } from '../ingest/place-problems.ts';
import type { PlacedProblem } from '../ingest/placed-problem.ts';
import { toCsv, BYTE_ORDER_MARK } from '../format/csv.ts';
import { m } from '../messages/index.ts';

/** One fault as a line of the report. */
export interface ReportRow {
	readonly id: number;
	readonly severity: 'error' | 'warning';
	readonly code: string;
	/** File, or workbook and sheet. */
	readonly place: string;
	/** `C7`; null where it is the whole table or file. */
	readonly cell: string | null;
	/** Line of the file, where that is another number than the row; null in a workbook. */
	readonly line: number | null;
	readonly column: string | null;
	readonly message: string;
	readonly advice: string;
	readonly count: number;
	/** Places of the same fault after the first, as many as can be read. */
	readonly others: readonly string[];
	readonly neighbours: ShownNeighbours | null;
}

/** A row between its neighbours, cells shortened. */
export interface ShownNeighbours {
	readonly header: readonly string[];
	readonly rows: readonly {
		readonly row: number;
		readonly isFault: boolean;
		readonly cells: readonly string[];
	}[];
}

const MOST_OTHERS = 12;
const LONGEST_CELL = 60;

export const placeWords = ({ given, sheet }: PlacedProblem): string =>
	sheet === null ? given : `${given}, ${sheet}`;
const cellWords = ({ row, letters }: PlacedProblem): string | null =>
	row === null ? null : letters === null ? String(row) : `${letters}${row}`;

const shortCell = (cell: string): string =>
	cell.length > LONGEST_CELL ? `${cell.slice(0, LONGEST_CELL)}…` : cell;

/** The columns that hold something in one of the rows, since a wide table is mostly empty. */
function shownNeighbours({ header, rows }: Neighbours, faulty: number | null): ShownNeighbours {
	const filled = header
		.map((_, place) => place)
		.filter((place) => rows.some(({ cells }) => (cells[place] ?? '').trim() !== ''));
	return {
		header: filled.map((place) => shortCell(header[place] ?? '')),
		rows: rows.map(({ row, cells }) => ({
			row,
			isFault: row === faulty,
			cells: filled.map((place) => shortCell(cells[place] ?? ''))
		}))
	};
}

/**
 * The lines of a report.
 * @param neighboursOf the rows around a problem; left out where the files are not at hand
 */
export const reportRows = (
	groups: readonly ProblemGroup[],
	neighboursOf: (problem: PlacedProblem) => Neighbours | null = () => null
): readonly ReportRow[] =>
	groups.map(({ first, problems }, id) => {
		const isAcrossFiles = problems.some(({ file }) => file !== first.file);
		const around = neighboursOf(first);
		return {
			id,
			severity: first.severity,
			code: first.code,
			place: placeWords(first),
			cell: cellWords(first),
			line: first.sheet === null && first.line !== first.row ? first.line : null,
			column: first.column,
			message: first.message,
			advice: m.dataReport.advice[first.code] ?? '',
			count: problems.length,
			others: problems
				.slice(1, 1 + MOST_OTHERS)
				.map((problem) =>
					isAcrossFiles ? placeWords(problem) : (cellWords(problem) ?? placeWords(problem))
				),
			neighbours: around === null ? null : shownNeighbours(around, first.row)
		};
	});

const bySeverity = (problems: readonly PlacedProblem[]): readonly PlacedProblem[] =>
	(['error', 'warning'] as const).flatMap((kind) => problems.filter(({ severity }) => severity === kind));

/** Every problem as a line of a CSV file, errors first, for a spreadsheet beside the one that is mended. */
export const reportCsv = (problems: readonly PlacedProblem[]): string =>
	BYTE_ORDER_MARK +
	toCsv([
		['severity', 'code', 'file', 'sheet', 'row', 'cell', 'line', 'column', 'value', 'message', 'suggestion'],
		...bySeverity(problems).map((problem) => [
			problem.severity,
			problem.code,
			problem.given,
			problem.sheet,
			problem.row,
			problem.letters === null ? null : cellWords(problem),
			problem.line,
			problem.column,
			problem.value,
			problem.message,
			m.dataReport.advice[problem.code] ?? ''
		])
	]);
