import type { PracticeFilter } from '../../../domain/practice-filter.ts';

export const practices = {
	title: 'Good practices',
	description:
		'The good practices that the cities share: who leads them, for whom, how they are paid, since when.',
	lead: 'What the cities already do and offer to show. What the source leaves out is a question to ask.',
	none: 'The source describes no practice.',
	filters: 'Narrow the practices',
	filter: {
		theme: 'Theme',
		subject: 'Subject',
		group: 'For',
		city: 'City',
		alone: 'Stands alone'
	} satisfies Record<PracticeFilter, string>,
	all: 'All',
	reset: 'Show all',
	aloneChoice: {
		yes: 'Yes: nothing like it elsewhere',
		some: 'On some of what it is about',
		no: 'No: another city has the like, or touches it'
	},
	aloneMark: 'Stands alone',
	aloneOn: 'Alone on:',
	likes: 'The like elsewhere:',
	touching: 'Near it elsewhere, with another main subject:',
	byTheme: 'By theme',
	field: {
		leadOrganisation: 'Led by',
		partners: 'With',
		funding: 'Funding',
		since: 'Since',
		groupIds: 'For'
	},
	question: {
		leadOrganisation: 'Who leads it?',
		partners: 'Who takes part?',
		funding: 'What does it cost, and who pays?',
		since: 'Since when does it run, and for how long?',
		groupIds: 'Whom does it reach, and how many?'
	},
	alwaysAsk: [
		'What shows that it works?',
		'Which staff does it take?',
		'What has to be in place before it can start?'
	],
	ask: 'To ask the city',
	askLead: 'The source leaves these open:',
	askAlways: 'No practice of the source states these, so they are worth asking anywhere:',
	grid: 'In the grid',
	noGrid: 'No grid entry rests on it.',
	wanted: 'Who could use it',
	wantedLead:
		'Other cities with a need on the same theme. A shared theme is a beginning of a talk, not a match.',
	nobody: 'No record of a need on this theme was found in another city.',
	onProfile: 'In the city’s profile',
	previous: 'Previous practice',
	next: 'Next practice'
};

export const practicesView = {
	more: 'Show more practices',
	loading: 'The other pages are on their way…',
	failed: 'The other pages could not be fetched: only this one was searched.',
	none: 'No practice has all of this. Change a filter or show all.'
};
