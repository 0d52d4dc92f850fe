import type { Network } from '../../domain/dataset.ts';
import type { PolicyContext } from '../../domain/policy-context.ts';
import { m } from '../../messages/index.ts';

/** The steps of all actions as a calendar needs them, in the order of the table. */
export function calendarSteps({ partnershipActions, partnershipTimeline }: PolicyContext) {
	const actions = new Map(
		partnershipActions.map(({ actionId, number, title }) => [actionId, m.policy.numbered(number, title)])
	);
	return partnershipTimeline.map(
		({ stepId, title, start, end, certainty, section, actionId, basisNote }) => ({
			stepId,
			title,
			start,
			end,
			isUndecided: certainty === 'tbd',
			section,
			action: actions.get(actionId) ?? '',
			remark: basisNote
		})
	);
}

/** What the calendar says of itself; `madeAt` is when the site was made from the tables. */
export function stepsCalendarHead(context: PolicyContext, { networkId }: Network, madeAt: string) {
	const used = new Set(context.partnershipTimeline.map(({ sourceId }) => sourceId));
	const sources = context.sources.filter(({ sourceId }) => used.has(sourceId));
	return {
		title: m.europe.calendarTitle,
		description: m.europe.calendarDescription(sources.map(({ title }) => title).join('; '), context.version),
		networkId,
		stamp: new Date(madeAt)
	};
}
