import { formatList } from '../../format/list.ts';
import { plural } from '../plural.ts';
import { overview as texts } from './texts/overview.ts';

export const overview = {
	...texts,
	description: (network: string) =>
		`What the partner cities of ${network} need, plan and already do, with the page each statement comes from.`,
	/** What is known of programme and dates; empty where nothing is. */
	dates: (programme: string | null, start: string | null, end: string | null) => {
		const dates = start && end ? `${start} to ${end}` : start ? `from ${start}` : end ? `until ${end}` : null;
		return [programme, dates].filter(Boolean).join(', ');
	},
	inGrid: (count: number) => `${count} in the grid, a list of its own`,
	countsWithout: (cities: readonly string[]) =>
		cities.length <= 3
			? `not stated for ${formatList(cities)}`
			: `not stated for ${plural(cities.length, { one: 'city', other: 'cities' })}`
};
