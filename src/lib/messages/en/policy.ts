import type { IntegrationStatus, Pillar } from '../../domain/choices.ts';
import { formatDate } from '../../format/date.ts';
import { formatList } from '../../format/list.ts';

/** What the EU has set up on a theme: the theme pages and the meeting packs. */
export const policy = {
	heading: 'EU actions on it',
	lead: 'What the EU has set up that meets this theme. The links are ours, and each says why; what an action or a measure is comes from its source.',
	none: 'We linked no EU action or measure to this theme. That is not to say that the EU does nothing on it.',
	kind: {
		partnershipActions: 'Actions of the Urban Agenda partnership',
		integrationActions: 'Actions of the EU action plan on integration',
		localMeasures: 'Measures of the Commission and the Committee of the Regions'
	},
	tbd: 'to be decided',
	stepText: (action: string, time: string, section: string) =>
		`Step of ${action}. ${time}. Section: ${section}.`,
	memberText: (category: string, phase: string) => `Member of the EU partnership, ${phase}. ${category}.`,
	numbered: (number: number, title: string) => `Action ${number}: ${title}`,
	pillar: 'Pillar',
	pillars: {
		'better-regulation': 'better regulation',
		'better-funding': 'better funding',
		'better-knowledge': 'better knowledge'
	} satisfies Record<Pillar, string>,
	deadline: (date: string) => `Deadline: ${formatDate(date)}`,
	status: 'Status',
	statuses: { continuous: 'continuous', complete: 'complete', pending: 'pending' } satisfies Record<
		IntegrationStatus,
		string
	>,
	levels: (levels: readonly string[]) => `Levels: ${formatList(levels)}`,
	leaders: (leaders: readonly string[]) => `Led by ${formatList(leaders)}`,
	ourLink: 'Our link:',
	ourLinkTo: (theme: string) => `Our link to “${theme}”:`,
	unlinked: (themes: readonly string[]) =>
		`No EU action or measure is linked to: ${formatList(themes)}. That is not to say that the EU does nothing on it.`,
	claims: 'What the network asks for',
	pack: 'What the EU has set up on the themes of the meeting. The links between themes and actions are ours.',
	made: (version: string) => `European background: tables ${version}.`
};
