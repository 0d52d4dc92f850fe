import { groupProblems } from '../ingest/group-problems.ts';
import { ProblemPlaces } from '../ingest/place-problems.ts';
import { reportRows, type ReportRow } from '../pages/data-report.ts';
import { currentSite } from './site.ts';

/** What the check of the shown network says, each problem with its cell. */
export function readReport(): readonly ReportRow[] {
	const { network, networkFiles } = currentSite();
	if (network.problems.length === 0) return [];
	const { files, sheets } = networkFiles();
	const places = new ProblemPlaces(files, sheets);
	return reportRows(groupProblems(network.problems.map((problem) => places.place(problem))));
}
