import { formatDate } from '../../format/date.ts';
import { formatList } from '../../format/list.ts';
import { policy as texts } from './texts/policy.ts';

/** What the EU has set up on a theme: the theme pages and the meeting packs. */
export const policy = {
	...texts,
	stepText: (action: string, time: string, section: string) =>
		`Step of ${action}. ${time}. Section: ${section}.`,
	memberText: (category: string, phase: string) => `Member of the EU partnership, ${phase}. ${category}.`,
	numbered: (number: number, title: string) => `Action ${number}: ${title}`,
	deadline: (date: string) => `Deadline: ${formatDate(date)}`,
	levels: (levels: readonly string[]) => `Levels: ${formatList(levels)}`,
	leaders: (leaders: readonly string[]) => `Led by ${formatList(leaders)}`,
	ourLinkTo: (theme: string) => `Our link to “${theme}”:`,
	unlinked: (themes: readonly string[]) =>
		`Of the actions and measures that the tables list, none is linked to: ${formatList(themes)}. Earlier phases, milestones and other policies of the EU are not linked to themes here, and may well be on it.`,
	made: (version: string) => `European background: tables ${version}.`
};
