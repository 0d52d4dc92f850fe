export const peers = {
	/** Heads a column: of the asks that a record of another city shows ready. */
	onlyDifficult: 'Of those, only where the host has the same difficulty',
	title: 'Staff exchanges',
	lead: 'A city that needs something, a city that already does it, and the reasons to think so. The finder proposes; cities decide.',
	how: 'How a match is made',
	howText: [
		'A match starts from what a city asks in its profile or in the grid: a learning need, a challenge, a planned action. It leads to what another city can show: a good practice, a practice of the grid, a strength, a strategy that runs (a body, a service or a scheme that works already, by the profile), or a plan that has begun, by its own words or a later source. A strength that is a circumstance or an experience stands behind a body or a service that can be shown and is as near, whatever the score; that reading is editorial. A city with the same need and nothing to show is never a host.',
		'A host is named only where it has something on the same subject, something that touches it, or something on a neighbouring one, and the page says which, and where it is only a part of what is asked. The subjects of each record are an editorial reading; each is shown with its note on the record. Where a network has no subjects, themes and shared words must do, which is coarser. What is on the same subject stands first, whatever its score.',
		'Five parts make the score, each from 0 to 100: subject (how near, within that the shared words that are rare in the network, and a fifth only where another record of the city is on it, too), readiness of what is shown, groups of migrants in common, likeness of the two places (size, level, access to funds, who decides on it), and obstacles (a fund that is out of reach, a matter that another level decides), which are taken off. A city’s own difficulty on what it asks is why it asks, and no obstacle. The score is their weighted mean, and half of it where the subject is not the same: never above 50. What the source leaves open is left out, never counted as nothing.',
		'Where no record of another city shows anything ready, the page says so, and names who else asks the same and who plans it: a group that could learn together.',
		'Proposals of the source, meetings and difficulties of the host are marked, not scored.'
	],
	start: 'Start from your city',
	startCaption:
		'Cities, how much each asks, and for how much of it a record of another city shows something ready',
	city: 'City',
	asksColumn: 'Asks',
	found: 'Of these, a record shows it ready elsewhere',
	noActions: 'no list of planned actions',
	network: 'Who could learn from whom',
	matrixCaption:
		'A row learns, a column hosts. The number says on how many of the learner’s asks the host stands among the three best, ready or not; the letter is the best that it has to show. Each number opens its reasons.',
	matrixTheme: 'Count only asks on',
	asMap: 'The same as a map of arrows',
	arrowsNote:
		'An arrow leads from a city that asks to the host that stands among the three best on most of its asks; of hosts with as many, to the one with the higher score. It opens the reasons.',
	arrowsLabel:
		'Map with arrows from cities that ask to hosts that they could visit; every arrow and every city is a link',
	notDrawn: 'In the matrix, but with no room for an arrow on the map:',
	onTheme: 'in the matrix and on the map',
	allThemes: 'All themes',
	learner: 'Learns',
	host: 'Hosts',
	same: 'the same city',
	none: 'not among the best',
	theme: 'Theme',
	nobody: 'none found',
	legend:
		'P good practice, p practice in the grid, S strength, R strategy that runs, A plan that has begun, s circumstance or experience (no service to visit).',
	byTheme: 'By theme',
	byThemeCaption:
		'Cities that ask on a theme, and cities with something to show on it, best first; a need of the grid that is a line of the profile, too, counts under the theme of that line',
	asking: 'Ask on it',
	showing: 'Have something to show',
	guess: 'its kind is a guess',
	gapActions: 'Its profile has no list of planned actions in the text, so none could be matched.',
	short: 'The best hosts',
	shortCaption: 'Each city once, with its best match; the score is out of 100',
	score: 'Score',
	bestFor: 'Best match',
	openPlan: 'Exchange plan',
	asksHeading: 'Ask by ask',
	kind: {
		'learning-need': 'Wants to learn',
		challenge: 'Challenge',
		action: 'Plans',
		need: 'Need in the grid',
		question: 'Your question'
	},
	nothing: 'No record of another city was found that matches.',
	noWords:
		'No record of another city matches these words. That does not say that no city has it: other words may find it.',
	searchWords: 'Search all records for them.',
	readAs: 'Your words name the subject:',
	noneReadyOnSubject: 'No record shows it ready.',
	nearestSubjects: 'No subject is named by these words. The nearest ones:',
	relation: {
		same: 'The same subject',
		part: 'On a part of what is asked',
		touches: 'It touches the subject',
		neighbour: 'A neighbouring subject',
		theme: 'The same theme only',
		words: 'Shared words only'
	},
	nobodyReady: 'No practice, strength or strategy of another city in the tables shows this ready.',
	listOf: {
		planning: 'On the same subject, planned by',
		asking: 'On the same subject, asked by',
		near: 'On a neighbouring subject, planned by'
	},
	laterOn: 'Later, on it or its theme:',
	learnTogether: 'They could learn together.',
	closest: 'What comes closest:',
	nothingNear: 'Nothing that a visitor could be shown was found near it, either.',
	coarse:
		'This network codes no subjects. Matches rest on themes and shared words alone: they are coarser, and no score passes 50.',
	tied: 'equal score',
	part: {
		topic: 'Subject',
		maturity: 'Readiness',
		groups: 'Groups',
		context: 'Likeness',
		obstacles: 'Obstacles'
	},
	partsTitle: 'What the parts of a score mean',
	partMeans: {
		topic: 'how near what is shown is to what is asked',
		maturity:
			'how far it is: a good practice first, then the grid, a strength that can be shown, a strategy that runs, a circumstance or a plan',
		groups: 'groups of migrants that both name',
		context: 'how alike the two places are: size, level of government, access to funds and who decides on it',
		obstacles:
			'a fund of the practice that the visiting city cannot count on, and what another level decides there and the city itself at the host; they are taken off'
	},
	notStated: 'not stated',
	reasons: 'Reasons and records',
	noGroups: 'One of the profiles names no group.',
	/** Who holds it, by the words alone. */
	holder: {
		locally: 'the city decides, as its words read',
		elsewhere: 'another level decides, as its words read'
	},
	noCompetence: 'the two profiles do not both say who decides on it',
	noObstacles: 'None found on this subject. That does not say that there are none.',
	obstacle: {
		competence: 'In the visiting city another level of government decides on it, in the host the city itself',
		fund: 'The visiting city cannot count on the fund that pays the practice'
	},
	groupMark: 'Group',
	/** What a record is, shorter than elsewhere: the city and the theme stand beside it. */
	recordKind: {
		need: 'Need',
		challenge: 'Challenge',
		'learning-need': 'Learning need',
		action: 'Planned action',
		practice: 'Good practice',
		strength: 'Strength',
		weakness: 'Weakness',
		opportunity: 'Opportunity',
		threat: 'Threat',
		strategy: 'Strategy',
		competence: 'Competence'
	} as Readonly<Record<string, string>>,
	showsText: 'What it can show',
	controls: 'Choose and weigh',
	whichAsk: 'Which ask',
	allAsks: 'All asks of the city',
	weights: 'What counts, from 0 to 5',
	reset: 'Standard weights, all asks',
	sets: 'Exchanges that repay',
	setsLead: 'Visits in which each city also has what another wants. A set is as good as its weakest visit.',
	bothWays: 'Both ways',
	threes: 'Rings of three',
	noThrees: 'Rings of three are not looked for in a network of so many cities.',
	noSets: 'None among the short lists.',
	back: 'All cities and the network view',
	data: 'The matches of this page as JSON'
};
