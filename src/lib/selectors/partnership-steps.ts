import { fold } from '../domain/fold.ts';
import type { PartnershipAction, PartnershipStep, PolicyContext } from '../domain/policy-context.ts';
import { groupBy } from './group-by.ts';

/** A step of an action with every time that parts of the document give for it. */
export interface StepReadings {
	/** Id of its first row. */
	readonly stepId: string;
	readonly title: string;
	/** How many steps it stands under. */
	readonly depth: number;
	/** In the order of the table, one at least. */
	readonly readings: readonly PartnershipStep[];
	/** Whether two readings differ in their months. */
	readonly isContradicted: boolean;
}

export interface ActionSteps {
	readonly action: PartnershipAction;
	readonly steps: readonly StepReadings[];
}

const time = ({ start, end }: PartnershipStep): string => `${start}/${end ?? start}`;

/**
 * The steps of every action in the order of the table, each under the step that it is listed under. Rows of one action
 * with the same title are one step, of which parts of the document say different things: the table keeps a row for each.
 */
export function partnershipSteps({
	partnershipActions,
	partnershipTimeline
}: PolicyContext): readonly ActionSteps[] {
	const byAction = groupBy(partnershipTimeline, ({ actionId }) => actionId);
	return [...partnershipActions]
		.sort((a, b) => a.number - b.number)
		.map((action) => ({ action, steps: inOrder(byAction.get(action.actionId) ?? []) }));
}

function inOrder(rows: readonly PartnershipStep[]): readonly StepReadings[] {
	const byTitle = groupBy(rows, ({ title }) => fold(title));
	const titleOf = new Map(rows.map(({ stepId, title }) => [stepId, fold(title)]));
	const parentOf = new Map(
		[...byTitle].map(([title, readings]) => {
			const parents = readings.flatMap(({ parentId }) => (parentId === null ? [] : [titleOf.get(parentId)]));
			return [title, parents.find((parent) => parent !== title) ?? null] as const;
		})
	);
	const children = groupBy([...byTitle.keys()], (title) => parentOf.get(title) ?? null);
	const under = (parent: string | null, depth: number): StepReadings[] =>
		(children.get(parent) ?? []).flatMap((title) => {
			const readings = byTitle.get(title)!;
			const times = new Set(readings.filter(({ start }) => start !== null).map(time));
			const [{ stepId, title: printed }] = readings as [PartnershipStep];
			return [
				{ stepId, title: printed, depth, readings, isContradicted: times.size > 1 },
				...under(title, depth + 1)
			];
		});
	return under(null, 0);
}
