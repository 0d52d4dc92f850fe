import { plural } from '../plural.ts';
import * as texts from './texts/since.ts';

/** The page of what came after the report. */
export const since = {
	...texts.since,
	description: (network: string) =>
		`What later sources say of ${network}: what was held, what came out and what changed after the baseline report, each with its own source.`,
	lead: (baseline: string) =>
		`The tables restate a report of ${baseline}. This page has what later public pages say, each with its own source. Nothing in the report’s tables was changed for it: where the two differ, both stand here side by side.`,
	report: (baseline: string) => `The report (${baseline})`,
	dated: (isPlanned: boolean, when: string) => (isPlanned ? `Planned: ${when}` : `Dated: ${when}`),
	updates: (record: string) => `On: “${record}”.`,
	feedTitle: (network: string) => `${network}: since the report`,
	allHere: (count: number) =>
		count === 1 ? 'The later fact with its source' : `All ${count} later facts, with their sources`
};

const FACTS = { one: 'later fact', other: 'later facts' };

/** What the script of the page says after a choice. */
export const sinceView = {
	...texts.sinceView,
	shown: (shown: number, all: number) =>
		shown === all ? `${plural(all, FACTS)}.` : `${shown} of ${plural(all, FACTS)}.`
};
