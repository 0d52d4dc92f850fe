import { warning, type Problem } from './problem.ts';

const isAbsence = ({ code, line }: Problem): boolean => code === 'empty-table' && line === null;
const tableOf = ({ file }: Problem): string => file.slice(file.lastIndexOf('/') + 1).replace(/\.csv$/iu, '');

/**
 * All tables without rows as one warning: most networks leave most tables empty, and the sheets of a template that
 * nobody touched are no fault each. A single one keeps its words.
 */
export function namedOnce(problems: readonly Problem[]): readonly Problem[] {
	const absent = problems.filter(isAbsence);
	if (absent.length < 2) return problems;
	const names = [...new Set(absent.map(tableOf))];
	const message = `${names.length} tables have no rows, and what they would show stays empty: ${names.join(', ')}`;
	const once = warning('empty-table', { file: `${names.length} tables` }, message);
	return [...problems.filter((problem) => !isAbsence(problem)), once];
}
