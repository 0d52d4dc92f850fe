import { groupProblems } from '../ingest/group-problems.ts';
import { ProblemPlaces } from '../ingest/place-problems.ts';
import { reportRows, type ReportRow } from '../pages/data-report.ts';
import { currentSite } from './site.ts';

/** What the check of the shown network says; places are those of its files. */
export function readReport(): readonly ReportRow[] {
	const places = new ProblemPlaces(new Map(), new Map());
	return reportRows(groupProblems(currentSite().network.problems.map((problem) => places.place(problem))));
}
