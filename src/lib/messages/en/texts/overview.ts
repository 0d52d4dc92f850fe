export const overview = {
	title: 'Overview',
	lead: 'Lead partner:',
	map: 'Where the partners are',
	counts: 'What the tables hold',
	count: {
		cities: 'partner authorities',
		countries: 'countries',
		challenges: 'challenges in the profiles',
		learningNeeds: 'learning needs in the profiles',
		actions: 'planned actions in the profiles',
		practices: 'good practices, each with a page here',
		meetings: 'meetings'
	},
	themes: 'Which themes the cities speak of',
	doors: 'Three ways in',
	door: {
		expert: {
			title: 'Compare the cities',
			reader: 'For the lead expert',
			text: 'Figures side by side where they can be compared, marked where they cannot; who needs, plans and does what.',
			links: {
				cities: 'Comparison table',
				grid: 'Grid of needs, actions and practices',
				likeness: 'Which cities form groups, on what and why'
			}
		},
		city: {
			title: 'Find who already does it',
			reader: 'For a partner city',
			text: 'Hosts for each of your needs, with the reasons and what may stand in the way, up to the plan of the visit.',
			links: { peers: 'Staff-exchange finder', practices: 'Good practices' }
		},
		advocacy: {
			title: 'Show where it is written',
			reader: 'For the advocacy group',
			text: 'Which cities bear a claim out, which are counter-examples, which are silent; every record with its page, up to a brief with footnotes.',
			links: { advocacy: 'Claims and their evidence', brief: 'Write a brief' }
		}
	}
};
