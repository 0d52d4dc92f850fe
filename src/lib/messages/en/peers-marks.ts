import { plural } from '../plural.ts';
import { peersMarks as texts } from './texts/peers-marks.ts';

/** What stands beside a match and is no part of its score, and what pairs of cities are marked with. */
export const peersMarks = {
	...texts,
	meeting: (
		{ title, shares, isHosted }: { title: string; shares: 'subject' | 'theme'; isHosted: boolean },
		date: string,
		host: string
	) => {
		const on = shares === 'subject' ? 'Covered by a meeting' : 'A meeting on the theme';
		return `${on}${isHosted ? ` that ${host} hosts` : ''}: ${title}, ${date}`;
	},
	arrow: (visit: string, count: number, kind: string) =>
		`${visit}: ${plural(count, { one: 'ask', other: 'asks' })}, ${kind.toLowerCase()}`,
	arrowsSaid: (drawn: number, pairs: number) =>
		pairs === 0
			? 'No city has a host among the three best on this theme: there is no arrow to draw.'
			: `${plural(drawn, { one: 'arrow stands', other: 'arrows stand' })} for the strongest of ${plural(pairs, { one: 'pair', other: 'pairs' })}; the matrix holds them all.`
};
