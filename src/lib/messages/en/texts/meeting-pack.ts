import type { GridKind, MeetingItemKind, NeedKind } from '../../../domain/choices.ts';

export const meetingPack = {
	pages: 'Pages of the pack',
	/** On each page of a long pack. */
	wholeInFiles:
		'The pack is long, so it takes several pages here, each with its own notes. The files hold all of it.',
	head: {
		when: 'When',
		format: 'Type and format',
		status: 'Status',
		host: 'Host',
		themes: 'Themes',
		networks: 'Other networks'
	},
	notStated: 'Not stated in the source',
	noTheme: 'None: the tables tie no theme to this meeting.',
	programme: 'Programme',
	items: { agenda: 'Agenda', preparation: 'Preparation' } satisfies Record<MeetingItemKind, string>,
	noItems: {
		agenda: 'The source gives no agenda.',
		preparation: 'The source names no preparation.'
	} satisfies Record<MeetingItemKind, string>,
	tentative: ' (to be confirmed)',
	noHost: 'The source names no host for this meeting.',
	profile: 'The whole profile',
	hostFigures: 'Figures of the host, with what they can be compared with',
	figureHeader: ['Figure', 'Value', 'Area and period', 'Comparison'],
	since: 'What later sources say',
	sinceMeeting: 'What later sources say of these points and the subjects',
	laterFigure: 'A later source has another: see below.',
	noFigures: 'The tables hold no figures of the host.',
	noPeriod: 'period not stated',
	hostFiguresAlone: 'Figures of the host that no other city states in the same terms',
	climate: 'How its people see migration: ',
	hostNeeds: {
		challenge: 'Challenges of the host, by its profile',
		'learning-need': 'What the host wants to learn, by its profile'
	} satisfies Record<NeedKind, string>,
	gridNeeds: 'What the host needs, in the grid',
	noGridNeeds: 'The grid has no need of the host on these themes.',
	gridNeedsElsewhere:
		'Under another theme of the grid, and on a subject of these, near it, or named on the agenda:',
	/** What the strategies of the profiles add to a list of practices, by how the tables sort them. */
	strategiesOn: {
		none: '',
		unsorted:
			' Strategies, which may name a service, have no theme in the tables and were not looked through.',
		elsewhere: ' The tables put no strategy of a profile under it either.',
		listed: ' Strategies and services of the profiles follow.'
	},
	strategies: 'Strategies and services that the profiles name',
	strategiesSorted: 'Which theme a strategy is on is our reading: the source does not sort them.',
	hostHas: 'What the host has, by its profile and the grid',
	hostHasNone: 'No practice, strategy or service on these themes is named.',
	hostHasElse: 'On other themes, or on none:',
	hostCompetence: 'On who is competent for these themes, it says:',
	swotSorted: 'Which theme a line of a SWOT is on is our reading: the source does not sort them.',
	bearing:
		'Of these cities, this bears on it all the same, by a strategy, by who is competent or by a subject of the theme:',
	exchanges: 'Exchanges that the source proposes',
	openList: 'The source leaves the list of cities open.',
	onlyOne: 'No other city states it.',
	noSwot: 'None on these themes.',
	kind: {
		need: 'Needs',
		action: 'Planned actions',
		practice: 'Practices'
	} satisfies Record<GridKind, string>,
	noEntries: 'No entry, in the grid or in a profile.',
	underOther: 'No entry under this theme. Under another theme, and on a subject of this one:',
	practices: 'Practices to hear',
	noPractices: 'No practice on these themes was found in the tables.',
	practicesElsewhere: 'Under another theme, and on a subject of these or near it:',
	practicesOffTheme:
		'In the grid of the source under these themes, or linked there; what they are about stands under another:',
	onlyInGrid: 'Only this line of the grid names it.',
	nearestInProfile: 'Not among the practices of its profile; nearest to it there:',
	practicesOnAgenda: 'Under another theme, and on a subject that the agenda names:',
	field: {
		leadOrganisation: 'led by',
		partners: 'with',
		funding: 'paid for by',
		since: 'since'
	},
	fieldName: {
		leadOrganisation: 'who leads it',
		partners: 'who takes part',
		funding: 'how it is paid for',
		since: 'since when'
	},
	questions: 'Open questions',
	otherQuestions: 'Other open questions',
	question: {
		host: 'Who hosts the meeting?',
		day: 'On which day or days is it?',
		format: 'Is it face to face or online?',
		ofThemes: 'Who says nothing on the themes',
		ofMeeting: 'The meeting itself'
	},
	noQuestions: 'None that the tables show.',
	background: 'European background',
	sources: 'Sources',
	remarks: 'What the tables remark on a record stands on the page of the record.',
	/** Where notes give the pages of a whole profile. */
	headings:
		'Where a note has a heading in quotes, its pages are those of the whole profile of the city, and the heading says where in it.',
	undated: 'undated',
	record: 'Record',
	basis: { stated: '', inferred: 'Inferred.', editorial: 'Our own link or wording.' },
	inferred: { kind: 'Its kind is inferred.', mark: 'The mark is inferred.', wording: 'Inferred.' }
};
