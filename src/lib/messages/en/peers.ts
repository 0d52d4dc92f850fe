import { formatList } from '../../format/list.ts';
import { formatNumber } from '../../format/number.ts';
import { plural } from '../plural.ts';
import { peers as texts } from './texts/peers.ts';

const asks = (count: number): string => plural(count, { one: 'ask', other: 'asks' });

/** The staff-exchange finder: its first page, the page of a city, and the reasons of a match. */
export const peers = {
	...texts,
	description: (network: string) =>
		`Which city of ${network} could learn what from which other: explained matches between needs and practices.`,
	arrowsTitle: (network: string) => `Who could learn from whom in ${network}`,
	onThemeOf: (theme: string) => `${theme}: in the matrix and on the map`,
	cityTitle: (city: string) => `${city}: whom to learn from`,
	cityDescription: (city: string) =>
		`What ${city} asks, and which other city could show it, with the reasons and their pages.`,
	cityLead: (city: string, count: number) =>
		`${city} asks ${plural(count, { one: 'thing', other: 'things' })} in its profile and the grid. Beside each stand the cities that have something to show on it, best match first. These are proposals; cities decide, and pay.`,
	gapAsks: (count: number) =>
		`For ${asks(count)} no record of another city shows anything ready; they are listed with the others, and name who asks the same and who plans it.`,
	scoreOf: (score: number) => `${score} of 100`,
	/** The value of a part of the score: obstacles are taken off. */
	takenOff: (value: number) => `${value} taken off`,
	openPlanWith: (host: string) => `Exchange plan with ${host}`,
	onSubjectPage: (count: number) =>
		count === 1
			? 'Its page says who needs it, plans it and has it.'
			: 'Their pages say who needs them, plans them and has them.',
	also: (hosts: readonly string[]) => `Also: ${hosts.join('; ')}.`,
	alsoHost: (host: string, score: number, kinds: readonly string[]) =>
		`${host} (${kinds.map((kind) => kind.toLowerCase()).join(', ')}, ${score})`,
	equalLeftOut: (count: number) =>
		`${plural(count, { one: 'further city has', other: 'further cities have' })} the same score as the last one.`,
	andMore: (count: number) => ` and ${plural(count, { one: 'other', other: 'others' })}`,
	meetingOn: (when: string, cities: readonly string[]) =>
		`, ${when}${cities.length > 0 ? `; its agenda names ${formatList(cities)}` : ''}.`,
	sharedThemes: (themes: readonly string[]) => `Both on ${formatList(themes)}.`,
	sharedWords: (words: readonly string[]) => `Words in common: ${words.join(', ')}.`,
	sharedGroups: (groups: readonly string[]) =>
		groups.length === 0 ? 'No group in common is named.' : `Both name ${formatList(groups)}.`,
	size: (mine: number, theirs: number) => `${formatNumber(mine)} and ${formatNumber(theirs)} inhabitants`,
	level: (isSame: boolean) => (isSame ? 'same level of government' : 'another level of government'),
	funding: (funds: readonly string[], value: number) =>
		`${value === 1 ? 'same' : value === 0 ? 'other' : 'partly other'} access to ${formatList(funds)}`,
	shortOrder: (most: number) =>
		`At most ${formatNumber(most)} cities; what others can show stands under each ask. What is on the same subject stands before what touches it, and what can be shown before a circumstance or an experience; then the score decides.`,
	onFund: (city: string, fund: string) => `${city} on ${fund}`,
	competence: (value: number) =>
		`${value === 1 ? 'the same level decides on it in both' : value === 0 ? 'another level decides on it' : 'partly the same level decides on it'}, as far as the profiles say`,
	inGrid: (kind: string) => `Grid: ${kind.toLowerCase()}`,
	/** What the report proposes to both of a pair, by its kind: a subgroup is no exchange. */
	proposedBoth: {
		'staff-exchange': (title: string) => `Proposed by the report: ${title}`,
		subgroup: (title: string) =>
			`The report names both for a subgroup of the network, which is no visit: ${title}`
	},
	proposedOne: (city: string, title: string) => `The report names ${city} on “${title}”`,
	ownQuestions: (most: number) => `Ask in your own words (up to ${most} questions)`,
	question: (number: number) => `Question ${number}`,
	visit: (learner: string, host: string) => `${learner} learns from ${host}`,
	profile: (city: string) => `Profile of ${city}`
};
