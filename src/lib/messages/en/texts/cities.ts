export const cities = {
	title: 'Cities compared',
	lead: 'Figures are ranked only where definition, area and period agree, and where all are exact, or all “about” or estimates. The others are shown with what differs. Where none has a period, their years may differ.',
	moreColumns: 'More columns',
	table: 'Comparison table of the cities',
	city: 'City',
	country: 'Country',
	level: 'Level',
	population: 'Inhabitants',
	populationDefinition: 'Inhabitants as the head of the profile prints them; the source gives no year.',
	columnGroup: { place: 'The place', lists: 'Rows in the tables', funds: 'Access to funds' },
	otherFigures: 'Other figures',
	list: {
		challenges: 'Challenges',
		'learning-needs': 'Learning needs',
		actions: 'Planned actions',
		practices: 'Good practices',
		swot: 'SWOT entries',
		'group-marks': 'Groups named',
		'grid-entries': 'Grid entries'
	},
	listDefinition: {
		challenges: 'How many challenges the profile lists.',
		'learning-needs': 'How many learning needs the profile lists.',
		actions: 'How many actions the profile plans.',
		practices: 'How many good practices the profile describes.',
		swot: 'How many strengths, weaknesses, opportunities and threats the profile lists.',
		'group-marks':
			'How many of the migrant groups the source names for the city; those only implied are not counted.',
		'grid-entries': 'How many entries the city has in the grid of needs, actions and practices.'
	},
	noDate: 'no date',
	/** Before the differences of a figure that does not compare with the ranked ones; read out only. */
	notCompared: 'does not compare:',
	insteadTitle: 'Stated instead, by another definition:',
	companionsTitle: 'Also in the source, neither added nor ranked:',
	periodNotStated: 'The source states no period.',
	fairness: {
		single: 'one figure only',
		empty: 'no figures'
	},
	aboutSign: '?',
	notes: {
		title: 'What the columns mean',
		link: 'What the columns mean, and which figures compare',
		intro:
			'A number and its share stand side by side. The length of a list says how much was written down, not how much is needed or done.',
		single: 'There is one figure only, so there is nothing to sort.'
	},
	shares: {
		title: 'Shares, drawn',
		download: 'Download these bars of all shares, not the table above:',
		chart: 'Shares of each city, on a scale from nothing to all',
		lead: 'Only full bars under one heading compare. A hatched bar stands for itself: the table says what differs.',
		full: 'compare with each other',
		hatched: 'stands for itself',
		limit: 'a limit: it lies below',
		ownArea: 'own area',
		all: 'All of these compare.',
		noneChosen: 'None of the chosen cities has such a share.',
		what: 'Share of',
		figure: 'Share',
		where: 'Area and period',
		whether: 'Compares',
		yes: 'with the full bars',
		no: 'with no other'
	},
	filters: {
		title: 'Which cities',
		country: 'Country',
		level: 'Level',
		theme: 'Theme in the grid',
		kind: 'Kind of entry',
		group: 'Group named or implied',
		fund: 'Fund',
		access: 'Access to the fund',
		any: 'All',
		reset: 'Reset',
		sort: 'Sort by',
		byName: 'City',
		order: 'Order',
		ascending: 'Ascending',
		descending: 'Descending'
	},
	columns: {
		title: 'Columns',
		choose: 'Choose columns'
	},
	compareSelected: 'Compare the selected cities',
	download: { view: 'Download this view (CSV)', whole: 'All columns and cities (CSV)' },
	mapCaption:
		'The cities of the table. Point at a row or a point to see the other; a selected city is ringed.',
	legend: {
		title: 'How to read the marks',
		marked: {
			sign: '≠ area',
			text: 'differs from the ranked figures in what is named, so it is not ranked among them'
		},
		area: { sign: 'province', text: 'the figure describes this area, not the city' },
		qualifier: { sign: 'about', text: 'the source’s own word; so are “estimate”, “below”, “at least”' },
		notStated: { sign: '∅ not stated', text: 'the source gives no such figure' },
		instead: { sign: '≠ Name: 100', text: 'what the source states instead, by another definition' },
		noEntry: { sign: '– no entry', text: 'the profile lists none; that does not mean that there are none' }
	},
	/** From a later page of the table to the first, which has the filters. */
	sortAll: 'Sort and filter all cities',
	more: 'Show more cities',
	csv: {
		cityId: 'City id',
		upperEnd: 'upper end of range',
		qualifier: 'qualifier',
		area: 'area',
		period: 'period',
		group: 'group',
		comparable: 'comparable',
		alsoStated: 'also stated',
		pages: 'pages',
		says: 'what the profile says',
		note: 'note',
		yes: 'yes',
		view: 'View',
		wholeView: 'all cities and columns',
		version: 'Dataset version',
		source: 'Source',
		downloaded: 'Downloaded'
	}
};
