import type { TableCount } from './load-tables.ts';
import { cellOf, placeOf, type PlacedProblem } from './placed-problem.ts';
import { problemLine, type Problem, type Severity } from './problem.ts';

/** What came of reading one folder. */
export interface FolderReport {
	/** As the person who asked wrote it. */
	readonly folder: string;
	readonly tables: readonly TableCount[];
	/** Of workbooks with their place; other problems need none. */
	readonly problems: readonly (Problem | PlacedProblem)[];
}

const count = (number: number, word: string): string => `${number} ${number === 1 ? word : `${word}s`}`;

const countOf = (problems: readonly Problem[], severity: Severity): number =>
	problems.filter((problem) => problem.severity === severity).length;

/** Whether a dataset may be used. */
export const isSound = ({ problems }: Pick<FolderReport, 'problems'>): boolean =>
	countOf(problems, 'error') === 0;

const DELIMITER_NAMES = {
	',': 'comma',
	';': 'semicolon',
	'\t': 'tab',
	'|': 'bar',
	':': 'colon',
	'^': 'caret',
	'~': 'tilde',
	'#': 'hash'
} as const;

const tableLine = ({ file, rows, loaded, encoding, delimiter }: TableCount, width: number): string => {
	const reported = rows - loaded;
	const notes = [
		reported === 0 ? '' : `${reported} not loaded`,
		encoding === 'utf-8' ? '' : encoding,
		delimiter === ',' ? '' : DELIMITER_NAMES[delimiter]
	].filter((note) => note !== '');
	const line = `  ${file.padEnd(width)} ${String(rows).padStart(6)} read ${String(loaded).padStart(6)} loaded`;
	return notes.length === 0 ? line : `${line}  (${notes.join(', ')})`;
};

const pathOf = (folder: string, file: string): string => `${folder.replace(/\/+$/u, '')}/${file}`;

/** `network.xlsx, sheet grid, C7 theme_id: ...`; null where the problem is in no workbook. */
function inSheet(problem: Problem | PlacedProblem): string | null {
	if (!('sheet' in problem) || problem.sheet === null) return null;
	const place = [placeOf(problem), cellOf(problem)].filter((part) => part !== null).join(', ');
	return `${place}${problem.column === null ? '' : ` ${problem.column}`}: ${problem.message}`;
}

/**
 * The report for people: counts of every table, then every problem on a line of its own, errors first. File
 * names include the folder, so that a terminal can open them.
 */
export function reportText({ folder, tables, problems }: FolderReport): string {
	const width = Math.max(0, ...tables.map(({ file }) => file.length));
	const lines = [
		`${folder}: ${count(tables.length, 'table')}`,
		...tables.map((table) => tableLine(table, width))
	];
	for (const severity of ['error', 'warning'] as const) {
		const some = problems.filter((problem) => problem.severity === severity);
		if (some.length === 0) continue;
		lines.push('', count(some.length, severity));
		for (const problem of some)
			lines.push(`  ${inSheet(problem) ?? problemLine({ ...problem, file: pathOf(folder, problem.file) })}`);
	}
	if (problems.length === 0) lines.push('', 'no errors, no warnings');
	return lines.join('\n');
}

/** The report for programs, as the data contract fixes it. */
export interface JsonReport {
	readonly ok: boolean;
	/** `encoding` stands where the file is not UTF-8. */
	readonly tables: readonly (Pick<TableCount, 'file' | 'rows' | 'loaded'> & {
		readonly encoding?: TableCount['encoding'];
	})[];
	readonly problems: readonly Problem[];
}

/** A problem with the sheet, row and cell that a spreadsheet shows, where they are known. */
function asContract(problem: Problem | PlacedProblem): Problem {
	if (!('given' in problem)) return problem;
	const { severity, code, file, line, column, value, message, sheet, row, letters } = problem;
	const cell = letters === null ? null : cellOf(problem);
	return Object.assign({ severity, code, file, line, column, value, message }, { sheet, row, cell });
}

/** One object for all folders. Files are named inside their folder, and with it where there are several. */
export function reportJson(reports: readonly FolderReport[]): JsonReport {
	const name = (folder: string, file: string): string => (reports.length === 1 ? file : pathOf(folder, file));
	return {
		ok: reports.every(isSound),
		tables: reports.flatMap(({ folder, tables }) =>
			tables.map(({ file, rows, loaded, encoding }) => ({
				file: name(folder, file),
				rows,
				loaded,
				...(encoding === 'utf-8' ? {} : { encoding })
			}))
		),
		problems: reports.flatMap(({ folder, problems }) =>
			problems.map((problem) => ({ ...asContract(problem), file: name(folder, problem.file) }))
		)
	};
}
