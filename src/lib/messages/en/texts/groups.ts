export const groups = {
	title: 'Migrant groups',
	description: 'Which city speaks of which migrant group, with the words of the source behind each mark.',
	lead: 'Which city speaks of which group. A group that no page mentions may well live in the city.',
	ofCities: 'Looking for groups of cities? Which cities are alike',
	caption: 'Cities by migrant groups. Each mark leads to the words that it rests on.',
	city: 'City',
	sourceOrder: 'Order of the source',
	similarOrder: 'Alike side by side',
	order: 'Order of rows and columns',
	similarBest:
		'Rows and columns stand so that neighbours differ in as few marks as possible (seriation by the shortest path; the best order there is for a table of this size).',
	similarGood:
		'Rows and columns stand so that neighbours differ in few marks (seriation by nearest neighbours, then 2-opt; for a table of this size the best order is not certain).',
	total: 'All cities',
	chart: 'How many cities speak of each group',
	group: 'Group',
	none: 'This network has no matrix of groups.',
	statusHeading: { named: 'Named by', implied: 'Implied by', absent: 'Not mentioned by' },
	withoutMark: 'No entry for',
	evidence: 'The words behind the marks',
	figures: 'Figures',
	figuresLead:
		'Figures that count this group. They describe different areas, dates and definitions: read each on its own.',
	noFigures: 'The source gives no figure for this group.',
	figure: 'Figure',
	what: 'What it counts',
	area: 'Area',
	period: 'Period',
	practices: 'Practices for this group',
	noPractices: 'The source names no practice for this group.',
	previous: 'Previous group',
	next: 'Next group'
};
