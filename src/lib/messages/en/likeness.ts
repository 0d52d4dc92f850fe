import { formatList } from '../../format/list.ts';

/** The pages that set every city beside every other, by one measure at a time. */
export const likeness = {
	title: 'Which cities are alike',
	titleBy: (measure: string) =>
		`Which cities are alike: ${measure.charAt(0).toLowerCase()}${measure.slice(1)}`,
	description: (network: string) =>
		`The partner cities of ${network}, each beside each, by one measure at a time, with what it rests on.`,
	link: 'Which cities are alike',
	lead: 'Every city beside every other, by one measure at a time. Press a cell for what it rests on.',
	noOverall: 'There is no overall likeness: what is alike in size may differ in needs.',
	measures: 'Measure',
	/** What the measure does not know; beside how it is made. */
	caution: {
		themes:
			'Which theme a need belongs to is our own reading, and the report words needs in its own way: alike means that both speak of the theme, not that they need the same.',
		groups: 'A group that a profile does not name may live in the city all the same.',
		size: 'The report gives no date for the inhabitants of most cities.',
		funding:
			'Where access is unclear, or only proposed to end, or not stated for one of the two, the fund is not counted.'
	},
	/** Which cities group together. */
	clusters: {
		title: 'Groups of cities',
		rule: 'Three cities or more of which each is alike with each other: they have at least two thirds in common or, in size, the smaller has at least two thirds of the inhabitants of the larger. A city may be in several.',
		none: 'None: no three cities are that much alike by this measure. The closest pairs are listed below.',
		alone: (names: readonly string[]) => `In none of them: ${formatList(names)}.`,
		themes: (labels: readonly string[]) => `All have needs on: ${formatList(labels)}.`,
		groups: (labels: readonly string[]) => `All name: ${formatList(labels)}.`,
		size: (least: string, most: string) => `From ${least} to ${most} inhabitants.`,
		funding: (funds: readonly (readonly [fund: string, access: string])[]) =>
			`All: ${formatList(funds.map(([fund, access]) => `${fund} ${access}`))}.`
	},
	caption: (measure: string) => `${measure}: cities by cities`,
	city: 'City',
	same: 'the same city',
	pairs: 'The pairs, the most alike first',
	pairNames: (a: string, b: string) => `${a} and ${b}`,
	sideBySide: 'Side by side',
	sideBySideOf: (a: string, b: string) => `${a} and ${b} side by side`,
	backToTable: 'Back to the table',
	backOf: (a: string, b: string) => `Back to the table from ${a} and ${b}`,
	tooMany:
		'This network has too many cities for a table of every pair. The profile of a city lists those that are most like it:',
	tooFew: 'A network of one city has nothing to set beside it.',
	of: (shared: number, all: number) => `${String(shared)} of ${String(all)}`,
	times: (times: string) => `${times} times`,
	sameSize: 'same size',
	notStated: 'not stated',
	/** Something is stated for both, but on no fund that both can or cannot reach. */
	notSettled: 'not settled',
	notComparable: 'not comparable',
	notMeasured: 'Why not measured',
	nothingFrom: (names: readonly string[]) => `Nothing is stated for ${formatList(names)}.`,
	both: 'Both',
	only: (name: string) => `Only ${name}`,
	list: (labels: readonly string[]) => (labels.length === 0 ? 'none' : formatList(labels)),
	inhabitants: (figure: string) => `${figure} inhabitants`,
	beside: (a: string, b: string) => `${a}, ${b}`,
	bothAre: (status: string) => `${status} in both`,
	notCounted: (text: string) => `${text} (not counted)`
};
