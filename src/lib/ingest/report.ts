import type { TableCount } from './load-tables.ts';
import { problemLine, type Problem, type Severity } from './problem.ts';

/** What a report is made from. */
export interface Reported {
	readonly tables: readonly TableCount[];
	readonly problems: readonly Problem[];
}

const count = (number: number, word: string): string => `${number} ${number === 1 ? word : `${word}s`}`;

const countOf = (problems: readonly Problem[], severity: Severity): number =>
	problems.filter((problem) => problem.severity === severity).length;

/** Whether a dataset may be used. */
export const isSound = ({ problems }: Pick<Reported, 'problems'>): boolean =>
	countOf(problems, 'error') === 0;

const DELIMITER_NAMES = { ',': 'comma', ';': 'semicolon', '\t': 'tab' } as const;

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

/**
 * The report for people: counts of every table, then every problem on a line of its own, errors first.
 * `folder` is put before the file names, so that a terminal can open them.
 */
export function reportText(folder: string, { tables, problems }: Reported): string {
	const prefix = folder === '' ? '' : `${folder.replace(/\/+$/u, '')}/`;
	const width = Math.max(0, ...tables.map(({ file }) => file.length));
	const lines = [
		`${folder}: ${count(tables.length, 'table')}`,
		...tables.map((table) => tableLine(table, width))
	];
	for (const severity of ['error', 'warning'] as const) {
		const some = problems.filter((problem) => problem.severity === severity);
		if (some.length === 0) continue;
		lines.push('', count(some.length, severity));
		for (const problem of some) lines.push(`  ${prefix}${problemLine(problem)}`);
	}
	if (problems.length === 0) lines.push('', 'no errors, no warnings');
	return lines.join('\n');
}
