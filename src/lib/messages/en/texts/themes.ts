import type { GridKind, SwotQuadrant } from '../../../domain/choices.ts';

export const themes = {
	title: 'Themes',
	description:
		'Each theme of the network: what it asks, who needs it, plans it, practises it, and who is silent.',
	lead: 'Choose a theme to see who needs, plans and practises it, with every record behind it. Numbers are those of the grid, with what the profiles add; silent means on none of their lists.',
	gridHeading: 'In the grid',
	kind: { need: 'Who needs it', action: 'Who plans it', practice: 'Who practises it' } satisfies Record<
		GridKind,
		string
	>,
	nobody: 'No city has an entry of this kind.',
	gap: 'Cities need this, and no practice stands under it, in the grid or in a profile.',
	practisedUnderOther: 'Under another theme, and on a subject of this one:',
	gapInGrid: 'In the grid, cities need this and none practises it. The profiles list:',
	silent: 'Silent',
	silentLead:
		'No need, action or practice in the grid, and no challenge, learning need, action, practice or SWOT entry of the profile, is on this theme. That is not the same as having no such need. Behind a city: what bears on the theme all the same, by a strategy that the tables put under it, by who is competent or by a subject under it. Figures, groups and funds carry no theme and were not looked through.',
	onlyProfile: 'No entry in the grid, but lines of the profile:',
	profiles: 'In the profiles',
	profilesLead:
		'Lines of the profiles that are about this theme. The tags are ours; a line may carry several.',
	needs: 'Challenges and learning needs',
	actions: 'Planned actions',
	practices: 'Good practices',
	quadrant: {
		strength: 'Strengths',
		weakness: 'Weaknesses',
		opportunity: 'Opportunities',
		threat: 'Threats'
	} satisfies Record<SwotQuadrant, string>,
	network: 'In the network',
	meetings: 'Meetings',
	advocacy: 'Advocacy',
	exchange: 'Staff-exchange topics and subgroups of the source',
	openList: 'and others: the source leaves the list open',
	noMeeting: 'No meeting is planned on it.',
	noAdvocacy: 'No advocacy theme touches it.',
	noExchange: 'The source proposes no exchange on it.',
	inGrid: 'See this column of the grid',
	previous: 'Previous theme',
	next: 'Next theme'
};
