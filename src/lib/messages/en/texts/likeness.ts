export const likeness = {
	title: 'Which cities are alike',
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
	clusters: {
		title: 'Groups of cities',
		download: 'Groups and pairs of all measures (CSV)',
		others: 'Groups by the other measures:',
		noOthers: 'none',
		rule: 'Three cities or more of which each is alike with each other: they have at least two thirds in common or, in size, the smaller has at least two thirds of the inhabitants of the larger. A city may be in several.',
		none: 'None: no three cities are that much alike by this measure. The closest pairs are listed below.'
	},
	city: 'City',
	same: 'the same city',
	pairs: 'The pairs, the most alike first',
	sideBySide: 'Side by side',
	backToTable: 'Back to the table',
	tooMany:
		'This network has too many cities for a table of every pair. The profile of a city lists those that are most like it:',
	tooFew: 'A network of one city has nothing to set beside it.',
	sameSize: 'same size',
	notStated: 'not stated',
	/** Something is stated for both, but on no fund that both can or cannot reach. */
	notSettled: 'not settled',
	notComparable: 'not comparable',
	notMeasured: 'Why not measured',
	both: 'Both'
};
