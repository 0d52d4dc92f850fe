import { plural } from '../plural.ts';
import { swot as texts } from './texts/swot.ts';

const ENTRIES = { one: 'entry', other: 'entries' };

export const swot = {
	...texts,
	description: (network: string) =>
		`What each partner city of ${network} lists as strengths, weaknesses, opportunities and threats: city by city, across cities by theme, or one beside another.`,
	views: {
		...texts.views,
		across: (quadrant: string) => `${quadrant} across cities, by theme`,
		beside: (first: string, second: string) => `${first} beside other cities’ ${second}`
	},
	count: (count: number) => `(${count})`,
	status: (entries: number, cities: number) =>
		`${plural(entries, ENTRIES)} of ${plural(cities, { one: 'city', other: 'cities' })}.`
};
