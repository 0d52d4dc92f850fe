import type { PracticeFilter } from '../../domain/practice-filter.ts';
import { formatNumber } from '../../format/number.ts';
import { plural } from '../plural.ts';

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
	aloneRule: (isFine: boolean) =>
		`A practice stands alone where no other city has one, in its profile or in the grid, ${
			isFine
				? 'that is on any of its subjects or touches one. The subjects were given by an editor'
				: 'on any of its themes. Themes are coarse'
		}; what a city does and does not describe is not known.`,
	/** How many stand alone, before the rule by which they do. */
	aloneCount: (yes: number, some: number) =>
		`${yes === 0 ? 'None stands alone' : `${plural(yes, { one: 'practice stands', other: 'practices stand' })} alone`}; ${plural(some, { one: 'is', other: 'are' })} alone on some of what ${some === 1 ? 'it is' : 'they are'} about.`,
	aloneOn: 'Alone on:',
	likes: 'The like elsewhere:',
	/** What two practices share, behind the name of the other. */
	likeOn: (topics: readonly string[]) => ` (${topics.join('; ')})`,
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

const PRACTICES = { one: 'practice', other: 'practices' };

/** What the script of the page says after a choice. */
export const practicesView = {
	shown: (shown: number, all: number) =>
		shown === all ? `${plural(all, PRACTICES)}.` : `${shown} of ${plural(all, PRACTICES)}.`,
	/** What a page says before a choice. */
	ofPage: ({
		first,
		last,
		total
	}: {
		readonly first: number;
		readonly last: number;
		readonly total: number;
	}) =>
		last - first + 1 >= total
			? practicesView.shown(total, total)
			: `Practices ${formatNumber(first)} to ${formatNumber(last)} of ${formatNumber(total)}. A filter looks through all of them.`,
	/** Where a choice among all practices found more than are shown at once. */
	first: (shown: number) => ` The first ${formatNumber(shown)} are shown.`,
	more: 'Show more practices',
	loading: 'The other pages are on their way…',
	failed: 'The other pages could not be fetched: only this one was searched.',
	none: 'No practice has all of this. Change a filter or show all.'
};
