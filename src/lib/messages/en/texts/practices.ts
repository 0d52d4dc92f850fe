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
		alone: 'Similar practices'
	} satisfies Record<PracticeFilter, string>,
	all: 'All',
	reset: 'Show all',
	aloneChoice: {
		yes: 'None found, and nothing related',
		near: 'None found, only related ones',
		main: 'None found, but something on the same main subject',
		some: 'Found, but nothing on some of its subjects',
		no: 'Found, and something on each of its subjects'
	},
	aloneMark: {
		yes: 'No similar or related practice was found',
		near: 'No similar practice was found',
		main: 'No similar practice was found'
	},
	aloneOn: 'Nothing was found in other cities on:',
	likes: 'Similar in other cities:',
	onMain: 'On the same main subject in other cities:',
	touching: 'Related in other cities, with another main subject:',
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
	onlyInGrid: 'In the grid, and not among the practices of the profiles',
	onlyInGridLead:
		'The grid names these in a line each; no practice of a profile describes them, so they are not in the list above.',
	grid: 'In the grid',
	noGrid: 'No grid entry rests on it.',
	wanted: 'Who could use it',
	wantedLead:
		'Other cities with a need on the same theme. A shared theme is a beginning of a talk, not a match.',
	nobody: 'No record of a need on this theme was found in another city.',
	download: 'Download the practices shown as a table (CSV)',
	onProfile: 'In the city’s profile',
	/** Of a mark of a group, which can rest on the grid instead. */
	onRecords: 'In the city’s records',
	previous: 'Previous practice',
	next: 'Next practice'
};

export const practicesView = {
	fileFailed:
		'The rows could not be fetched. Try again, or take away the filter: the link then leads to the whole file.',
	/** In the name of the file that is saved. */
	file: 'practices',
	more: 'Show more practices',
	loading: 'The other pages are on their way…',
	failed: 'The other pages could not be fetched: only this one was searched.',
	none: 'No practice has all of this. Change a filter or show all.'
};
