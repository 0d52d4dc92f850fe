import type { SinceFilter } from '../../domain/since-filter.ts';
import { plural } from '../plural.ts';

/** The page of what came after the report. */
export const since = {
	title: 'Since the report',
	nav: 'Since the report',
	description: (network: string) =>
		`What later sources say of ${network}: what was held, what came out and what changed after the baseline report, each with its own source.`,
	lead: (baseline: string) =>
		`The tables restate a report of ${baseline}. This page has what later public pages say, each with its own source. Nothing in the report’s tables was changed for it: where the two differ, both stand here side by side.`,
	absence: 'Where no later source was found, nothing is said: that is no sign that a thing did not happen.',
	list: 'All later facts, in the order of time',
	report: (baseline: string) => `The report (${baseline})`,
	dated: (isPlanned: boolean, when: string) => (isPlanned ? `Planned: ${when}` : `Dated: ${when}`),
	filters: 'Narrow the list',
	filter: { city: 'City', theme: 'Theme', kind: 'Kind' } satisfies Record<SinceFilter, string>,
	all: 'All',
	reset: 'Show all',
	feed: 'Feed (JSON Feed)',
	feedNote: 'for readers of news',
	updates: (record: string) => `On: “${record}”.`,
	feedTitle: (network: string) => `${network}: since the report`,
	meetings: 'Meetings: planned and held',
	column: { meeting: 'Meeting', planned: 'Planned or dated in the tables', later: 'Later sources' },
	heldInReport: 'held before the report',
	allHere: (count: number) =>
		count === 1 ? 'The later fact with its source' : `All ${count} later facts, with their sources`
};

const FACTS = { one: 'later fact', other: 'later facts' };

/** What the script of the page says after a choice. */
export const sinceView = {
	shown: (shown: number, all: number) =>
		shown === all ? `${plural(all, FACTS)}.` : `${shown} of ${plural(all, FACTS)}.`,
	none: 'No later fact has all of this. Change a filter or show all.'
};
