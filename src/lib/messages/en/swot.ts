import { plural } from '../plural.ts';

const ENTRIES = { one: 'entry', other: 'entries' };

export const swot = {
	title: 'Strengths, weaknesses, opportunities, threats',
	description: (network: string) =>
		`What each partner city of ${network} lists as strengths, weaknesses, opportunities and threats: city by city, across cities by theme, or one beside another.`,
	lead: 'What each profile lists, city by city. Or read one quadrant across the cities by theme, or a strength of one city beside a weakness of another on the same theme.',
	note: 'Themes are our own tags. A count says how many entries a profile lists, not how strong or weak a city is.',
	view: 'Show',
	views: {
		cities: 'city by city',
		across: (quadrant: string) => `${quadrant} across cities, by theme`,
		beside: (first: string, second: string) => `${first} beside other cities’ ${second}`
	},
	city: 'City',
	theme: 'Theme',
	subject: 'Subject',
	words: 'Words',
	all: 'All',
	reset: 'Reset',
	side: {
		strength: 'inside, helps',
		weakness: 'inside, hinders',
		opportunity: 'outside, helps',
		threat: 'outside, hinders'
	},
	letter: { strength: 'S', weakness: 'W', opportunity: 'O', threat: 'T' },
	count: (count: number) => `(${count})`,
	compare: (name: string) => `Set ${name} beside another city`,
	citiesOnPage: 'Cities on this page',
	status: (entries: number, cities: number) =>
		`${plural(entries, ENTRIES)} of ${plural(cities, { one: 'city', other: 'cities' })}.`
};
