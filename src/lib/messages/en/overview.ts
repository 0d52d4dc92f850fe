import { formatList } from '../../format/list.ts';
import { plural } from '../plural.ts';

export const overview = {
	title: 'Overview',
	description: (network: string) =>
		`What the partner cities of ${network} need, plan and already do, with the page each statement comes from.`,
	dates: (programme: string, start: string, end: string) => `${programme}, ${start} to ${end}`,
	lead: 'Lead partner:',
	map: 'Where the partners are',
	counts: 'What the tables hold',
	count: {
		cities: 'partner authorities',
		countries: 'countries',
		challenges: 'challenges',
		learningNeeds: 'learning needs',
		actions: 'planned actions',
		practices: 'good practices',
		meetings: 'meetings'
	},
	countsWithout: (cities: readonly string[]) =>
		cities.length <= 3
			? `not stated for ${formatList(cities)}`
			: `not stated for ${plural(cities.length, { one: 'city', other: 'cities' })}`,
	themes: 'Which themes the cities speak of',
	doors: 'Three ways in',
	door: {
		expert: {
			title: 'Compare the cities',
			reader: 'For the lead expert',
			text: 'Figures side by side where they can be compared, marked where they cannot; every city’s profile.',
			link: 'Open the comparison table'
		},
		city: {
			title: 'Find who already does it',
			reader: 'For a partner city',
			text: 'The grid of needs, planned actions and practices: choose a theme, see who has what, open the entry.',
			link: 'Open the grid'
		},
		advocacy: {
			title: 'Check where it is written',
			reader: 'For the advocacy group',
			text: 'Every statement with its page, what was inferred, what is missing, and how to cite it.',
			link: 'See sources and method'
		}
	}
};
