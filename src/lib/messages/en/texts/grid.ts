import type { Confidence, GridKind } from '../../../domain/choices.ts';

export const grid = {
	title: 'Needs, actions and practices',
	heading: 'Needs, actions and practices by city and theme',
	lead: 'What each city needs, plans and already does, theme by theme. Open a cell for its records and the lines of the profile behind them.',
	legend: 'Signs',
	legendKind: { need: 'need', action: 'planned action', practice: 'practice' } satisfies Record<
		GridKind,
		string
	>,
	legendCount: 'A number beside a sign: so many entries.',
	legendNone: 'the grid has nothing here, which is not the same as the city having no such need',
	confidenceSign: { high: '', medium: '?', low: '??' } satisfies Record<Confidence, string>,
	confidenceWord: { high: 'clear', medium: 'likely', low: 'a guess' } satisfies Record<Confidence, string>,
	unsure: 'not certain',
	confidenceLegend: { medium: 'this kind is likely, not certain', low: 'this kind is a guess' },
	form: 'Show',
	forms: { marks: 'Signs', text: 'Texts' },
	rows: 'By',
	rowsOf: { cities: 'City', themes: 'Theme' },
	only: 'Only',
	onlyKinds: { need: 'Needs', action: 'Actions', practice: 'Practices' } satisfies Record<GridKind, string>,
	themes: 'Themes',
	cities: 'Cities',
	text: 'Find',
	textHint: 'word, city or theme',
	reset: 'Show everything',
	total: 'Entries',
	silent: 'No entry',
	open: 'Records',
	close: 'Close',
	wholeCity: 'All themes of this city',
	downloadShown: 'Download this view (CSV)',
	downloadAll: 'The whole grid (CSV)',
	more: 'Show more cities',
	strip: 'Theme by theme',
	stripTitle: 'Who needs, plans and practises what',
	theme: 'Theme',
	kindColumn: { need: 'Need it', action: 'Plan it', practice: 'Practise it' } satisfies Record<
		GridKind,
		string
	>,
	silentColumn: 'Silent',
	silentLetter: '–',
	gaps: 'Gaps in the network',
	gapsLead:
		'What is a gap in the grid and in the profiles. Where a profile says otherwise, its record is named.',
	gapInGrid: 'In the grid alone',
	gapAdded: 'In a profile, not in the grid:',
	gapBearing: 'Bears on it all the same:',
	/** What was looked through before a city is called silent. */
	silentRule:
		'A city is named here where no need, action or practice in the grid, and no challenge, learning need, action, practice or SWOT entry of its profile, is on the theme. Strategies that the tables put under the theme, statements on who is competent, and records under another theme with a subject of this one, are named as bearing on it. Figures, groups and funds carry no theme and were not looked through.',
	gap: {
		needOnly: {
			title: 'Needed, practised by none',
			cities: 'Needed by',
			contrary: 'The profiles list a practice:',
			none: 'Every theme that a city needs is practised somewhere, in the grid or in a profile.'
		},
		practiceOnly: {
			title: 'Practised, needed by none',
			cities: 'Practised by',
			contrary: 'The profiles list a need:',
			none: 'Every theme that a city practises is needed somewhere, in the grid or in a profile.'
		},
		practiceAlone: {
			title: 'Practised by one city alone',
			cities: 'Practised by',
			contrary: 'The profiles list more practices:',
			none: 'No theme rests on the practice of a single city, in the grid and in the profiles.'
		},
		silent: {
			title: 'Cities silent on a theme',
			cities: 'No entry on any of these lists:',
			contrary: 'No entry in the grid, but a line of the profile:',
			none: 'Every city has an entry on every theme.'
		}
	},
	silentLink: 'Which cities are silent on a theme',
	city: {
		allCities: 'The grid of all cities',
		others: 'Other cities'
	},
	lines: 'Lines of the profile behind it',
	noLines: 'No line of the profile is linked to this entry.',
	tagged: 'The grid has no entry here. These lines of the profile carry our tag for the theme:',
	silentCell:
		'The grid has no entry here, and no challenge, learning need, action, practice or SWOT entry of the profile carries our tag for the theme.',
	bearing: 'Bears on it all the same, by a strategy, by who is competent or by a subject of the theme:'
};
