import type { PlacedProblem } from './placed-problem.ts';

/** Problems that are the same fault, in many rows or tables. */
export interface ProblemGroup {
	/** The first of them stands for all. */
	readonly first: PlacedProblem;
	readonly problems: readonly PlacedProblem[];
}

/** The words of a message without what differs from row to row. */
const patternOf = ({ message }: PlacedProblem): string =>
	message.replace(/; did you mean .*$/u, '').replace(/"[^"]*"|\d+/gu, '');

/** What two problems share when they are the same fault. Of a table that is absent the table does not matter. */
const faultOf = (problem: PlacedProblem): string => {
	const { severity, code, file, column, line } = problem;
	const isAbsence = code === 'empty-table' && line === null;
	return JSON.stringify([severity, code, isAbsence ? '' : file, column, patternOf(problem)]);
};

/** The same fault once, errors before warnings, in the order in which each was met first. */
export function groupProblems(problems: readonly PlacedProblem[]): readonly ProblemGroup[] {
	const groups = new Map<string, PlacedProblem[]>();
	for (const problem of problems) {
		const fault = faultOf(problem);
		const group = groups.get(fault);
		if (group === undefined) groups.set(fault, [problem]);
		else group.push(problem);
	}
	const all = [...groups.values()].flatMap((group): ProblemGroup[] =>
		group[0] === undefined ? [] : [{ first: group[0], problems: group }]
	);
	const bySeverity = (severity: PlacedProblem['severity']) =>
		all.filter(({ first }) => first.severity === severity);
	return [...bySeverity('error'), ...bySeverity('warning')];
}
