import { plural } from '../plural.ts';
import { groups as texts } from './texts/groups.ts';

export const groups = {
	...texts,
	totals: (named: number, implied: number) => `${named} named, ${implied} implied`,
	/** Of all cities; with the number of marks that rest on other pages than those of the profiles. */
	chartNote: (cities: number, beyond: number) =>
		`Number of cities, of ${cities}, by what their profile says of the group.${
			beyond === 0
				? ''
				: ` ${plural(beyond, { one: 'mark rests', other: 'marks rest' })} on what is written elsewhere in the source, such as its grid: the note of each says where.`
		}`
};
