import { plural } from '../plural.ts';

/** What stands beside a match and is no part of its score, and what pairs of cities are marked with. */
export const peersMarks = {
	meeting: (
		{ title, shares, isHosted }: { title: string; shares: 'subject' | 'theme'; isHosted: boolean },
		date: string,
		host: string
	) => {
		const on = shares === 'subject' ? 'Covered by a meeting' : 'A meeting on the theme';
		return `${on}${isHosted ? ` that ${host} hosts` : ''}: ${title}, ${date}`;
	},
	sameDifficulty: 'The host has the same difficulty:',
	sameDifficultyShort: 'The host has the same difficulty.',
	alsoDifficulty: 'has the same difficulty',
	/** Heads a column: of the asks that a record of another city shows ready. */
	onlyDifficult: 'Of those, only where the host has the same difficulty',
	maturity: {
		practice: 'Good practice',
		'grid-practice': 'Practice in the grid',
		strength: 'Strength',
		condition: 'Strength, a circumstance',
		action: 'Plan further along'
	},
	maturityLetter: { practice: 'P', 'grid-practice': 'p', strength: 'S', condition: 's', action: 'A' },
	arrow: (visit: string, count: number, kind: string) =>
		`${visit}: ${plural(count, { one: 'ask', other: 'asks' })}, ${kind.toLowerCase()}`,
	arrowsSaid: (drawn: number, pairs: number) =>
		pairs === 0
			? 'No city has a host among the three best on this theme: there is no arrow to draw.'
			: `${plural(drawn, { one: 'arrow stands', other: 'arrows stand' })} for the strongest of ${plural(pairs, { one: 'pair', other: 'pairs' })}; the matrix holds them all.`
};
