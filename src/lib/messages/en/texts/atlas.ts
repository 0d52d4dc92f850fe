import type { GridKind } from '../../../domain/choices.ts';

export const atlas = {
	title: 'Atlas',
	onMap: 'On the map',
	lead: 'One map for each question. Beside each map stands the same as a table.',
	layers: 'Layers',
	layer: {
		theme: 'Theme',
		group: 'Migrant group',
		fund: 'European fund',
		figure: 'Figure',
		share: 'Share',
		networks: 'Networks and charters',
		meetings: 'Meetings',
		exchange: 'Exchanges',
		europe: 'European partnership'
	},
	question: {
		theme: 'Who needs, plans and practises what on one theme?',
		group: 'Whose profile speaks of one migrant group?',
		fund: 'Who can reach one European fund?',
		figure: 'How large is a figure, and which of them compare?',
		share: 'How large is a share, and which of them compare?',
		networks: 'Who is active in which network or charter?',
		meetings: 'Who hosts, in which order?',
		exchange: 'Who could learn from whom?',
		europe: 'Who sits at the table of the European partnership, phase by phase?'
	},
	cityMap: 'Where the cities are',
	city: 'City',
	noEntry: 'no entry',
	noCity: 'no city',
	noRow: 'no row in the tables',
	geoJson: 'GeoJSON',
	more: 'More on this',
	circles: 'Area of the circle',
	kindColumn: { need: 'Needs', action: 'Planned actions', practice: 'Practices' } satisfies Record<
		GridKind,
		string
	>,
	allThemes: {
		layer: 'All themes',
		title: 'All themes side by side',
		question: 'Where do needs cluster, and on which themes does a single city practise something?',
		description: 'One small map for each theme: who needs, plans and practises what.',
		note: 'Each city has room for three signs: need above, planned action to the left, practice to the right. An empty dashed ring: no entry in the grid. Where two cities would cover each other, a line leads to the place of each.',
		caption: 'Cities by theme and kind',
		theme: 'Theme',
		silent: 'No entry in the grid'
	},
	group: {
		mark: 'Mark',
		note: 'A group that a profile does not mention may well live in the city.',
		matrix: 'All groups as a matrix'
	},
	fund: {
		note: 'What the profiles say. “Not stated” is not “no access”.'
	},
	figure: {
		compares: 'compares',
		apart: 'does not compare',
		figure: 'Figure',
		where: 'Area and period',
		whether: 'Compares?',
		note: 'Full circles may be read against each other. A hollow, dashed circle may not: the table says why. ∅ is not stated.',
		table: 'The same in the comparison table'
	},
	networks: {
		all: 'All networks and charters',
		title: 'Networks and charters of the cities',
		none: 'none named',
		count: 'Number',
		names: 'Active in',
		legend: 'active in so many',
		legendOf: 'named as active',
		note: 'The source names who is active; it gives no full list of members.',
		page: 'Networks and charters in the method'
	},
	meetings: {
		all: 'All meetings',
		title: 'Hosts of the meetings, in their order',
		note: 'The number is the place in the order of time. Online meetings have a host, too: a hollow square. Where the source gives a month, the map gives no day.',
		heldNote:
			'Where a later source has the days on which a meeting was held, the map gives those days; the table has both, with the source.',
		hostsNone: 'hosts no meeting',
		meeting: 'Meeting',
		number: 'Order',
		when: 'When',
		format: 'Format',
		host: 'Host',
		noHost: 'no host named',
		noFormat: 'format not stated',
		page: 'All meetings'
	},
	exchange: {
		title: 'Who could learn from whom',
		byTheme: 'A map of exchanges for each theme',
		hosts: 'Could learn from (asks met, and what the host has)',
		drawnNone: 'no arrow leads from here',
		page: 'The finder for staff exchanges',
		matrix: 'The matrix on this theme'
	}
};
