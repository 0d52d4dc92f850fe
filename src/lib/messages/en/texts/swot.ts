export const swot = {
	title: 'Strengths, weaknesses, opportunities, threats',
	lead: 'What each profile lists, city by city. Or read one quadrant across the cities by theme, or a strength of one city beside a weakness of another on the same theme.',
	note: 'Themes are our own tags. A count says how many entries a profile lists, not how strong or weak a city is.',
	view: 'Show',
	views: {
		cities: 'city by city'
	},
	city: 'City',
	theme: 'Theme',
	subject: 'Subject',
	words: 'Words',
	all: 'All',
	reset: 'Reset',
	side: {
		strength: 'inside, helps',
		weakness: 'inside, hinders',
		opportunity: 'outside, helps',
		threat: 'outside, hinders'
	},
	letter: { strength: 'S', weakness: 'W', opportunity: 'O', threat: 'T' },
	citiesOnPage: 'Cities on this page'
};
