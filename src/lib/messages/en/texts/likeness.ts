export const likeness = {
	title: 'Which cities form groups, and which are alike',
	link: 'Which cities are alike',
	lead: 'Groups of cities with what each rests on, then every city beside every other, by one measure at a time. A cell opens what both cities say, side by side.',
	measures: 'Measure',
	/** What the measure does not know; beside how it is made. */
	caution: {
		topics: {
			fine: 'This is our reading, not the source’s: an editor coded each statement with its subjects. Two cities can mean different things by one subject: each opens who says what of it.',
			coarse:
				'No finer subjects are coded here, and a theme is wide: two cities can mean different things by it. Each opens who says what of it.'
		},
		groups:
			'What is compared is which groups are named for both, of those that are named for either. Not named is not none: “0 of 6” says that no group is named for both, not that the cities have none in common.',
		size: 'The report gives no date for the inhabitants of most cities.',
		funding:
			'Where access is unclear, or only proposed to end, or not stated for one of the two, the fund is not counted.'
	},
	/** Before the names of those whose profile has no list of a part, though others have. */
	unlisted: {
		needs: 'No needs entered',
		actions: 'No planned actions entered',
		practices: 'No practices entered'
	},
	clusters: {
		title: 'Groups by what they have in common',
		download: 'Groups and pairs of all measures (CSV)',
		statements: 'What each city of these groups says, with pages (CSV)',
		others: 'Groups by the other measures:',
		noOthers: 'none',
		rule: {
			both: 'Three cities or more that all need the same two subjects or more, and all plan or practise the same two or more.',
			needs: 'Three cities or more that all need the same three subjects or more.',
			actions: 'Three cities or more that all plan something on the same two subjects or more.',
			practices:
				'Three cities or more that all have a practice or a running strategy on the same two subjects or more.'
		},
		/** Behind the rule of each measure of topics. */
		counted:
			'A city may be in several. In brackets: how many of all cities have the subject, by the list named before; strengths, and what only touches it, are not counted. What most have sets no group apart: the groups with more subjects that no other city has come first.',
		alike:
			'Three cities or more of which each is alike with each other: they have at least two thirds in common or, in size, the smaller has at least two thirds of the inhabitants of the larger. A city may be in several.',
		allParts: { needs: 'All need', actions: 'All plan', practices: 'All practise' },
		aloneBy: { needs: 'needs', actions: 'planned actions', practices: 'practices and strategies' },
		none: 'None: no three cities are that much alike by this measure. The closest pairs are listed below.'
	},
	report: {
		title: 'As the source groups them',
		lead: 'No measure of ours: cities that the source itself names together for an exchange, a subgroup, an ask or a point of an agenda. It does not say that they are alike in anything else.',
		open: 'and others: the source leaves the list open'
	},
	implied: 'Implied by a sentence, not counted',
	city: 'City',
	same: 'the same city',
	pairs: 'The pairs, the most alike first',
	/** The page of a pair. */
	pair: {
		lead: 'By each measure: what the two share, with the statements of both beside each other, and what only one of them has.',
		statements: 'The statements of both'
	},
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
	both: 'Both',
	bothParts: { needs: 'Both need', actions: 'Both plan', practices: 'Both practise' }
};
