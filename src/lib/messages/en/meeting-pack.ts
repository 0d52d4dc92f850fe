import type { GridKind, MeetingItemKind, SwotQuadrant } from '../../domain/choices.ts';
import { formatList } from '../../format/list.ts';
import { formatNumber } from '../../format/number.ts';
import { plural } from '../plural.ts';
import { themeQuestion } from './theme-question.ts';

const statesNo = (kind: string, cities: readonly string[]): string =>
	`No ${kind} on this theme, in the grid or in the profile: ${formatList(cities)}. That is not the same as having none.`;

/** The meeting pack: a page, a Word file and a Markdown file with the same words. */
export const meetingPack = {
	title: (meeting: string) => `Meeting pack: ${meeting}`,
	description: (meeting: string, network: string) =>
		`What the cities of ${network} bring to “${meeting}”: host, entries on the themes, practices, open questions, sources.`,
	back: 'The meeting',
	made: (source: string, version: string) =>
		`Made from: ${source}. Dataset ${version}. Sentences are ours; figures, names and titles are the source’s. The pack proposes; the cities decide.`,
	/** Where a page of a long pack begins under a heading of the page before. */
	continued: (heading: string) => `${heading} (continued)`,
	/** A place in a long pack: its chapter and its line. */
	place: (chapter: string, line: number) =>
		chapter === '' ? formatNumber(line) : `${chapter}, ${formatNumber(line)}`,
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
	noDay: (when: string) => `${when} (no day stated)`,
	notStated: 'Not stated in the source',
	noTheme: 'None: the tables tie no theme to this meeting.',
	programme: 'Programme',
	items: { agenda: 'Agenda', preparation: 'Preparation' } satisfies Record<MeetingItemKind, string>,
	noItems: {
		agenda: 'The source gives no agenda.',
		preparation: 'The source names no preparation.'
	} satisfies Record<MeetingItemKind, string>,
	tentative: ' (to be confirmed)',
	namedTable: 'Cities that points of the programme name',
	namedHeader: ['City', 'Named for'],
	host: (city: string) => `The host: ${city}`,
	noHost: 'The source names no host for this meeting.',
	profile: 'The whole profile',
	hostFigures: 'Figures of the host, with what they can be compared with',
	figureHeader: ['Figure', 'Value', 'Area and period', 'Comparison'],
	since: 'What later sources say',
	noFigures: 'The tables hold no figures of the host.',
	noPeriod: 'period not stated',
	compares: (cities: readonly string[]) =>
		cities.length <= 4
			? `Compares with ${formatList(cities)}.`
			: `Compares with ${plural(cities.length, { one: 'city', other: 'cities' })}.`,
	hostFiguresAlone: 'Figures of the host that no other city states',
	gridNeeds: 'What the host needs, in the grid',
	noGridNeeds: 'The grid has no need of the host on these themes.',
	gridNeedsElsewhere:
		'Under another theme of the grid, and on a subject of these, near it, or named on the agenda:',
	filedUnder: (theme: string) => `Filed under ${theme}.`,
	/** A quadrant of the SWOT on a theme; the host’s may stand in a part of its own. */
	swotOn: {
		strength: (isOthers: boolean) => (isOthers ? 'Strengths that other cities name' : 'Strengths'),
		threat: () => 'Threats'
	} satisfies Partial<Record<SwotQuadrant, (isOthers: boolean) => string>>,
	moreSwot: (lines: number) =>
		`${plural(lines, { one: 'weakness or opportunity', other: 'weaknesses and opportunities' })} that the cities name on this theme: on its page`,
	noneOf: {
		need: (cities: readonly string[]) => statesNo('need', cities),
		action: (cities: readonly string[]) => statesNo('planned action', cities),
		practice: (cities: readonly string[]) =>
			`No practice on this theme, in the grid or among the practices of the profile: ${formatList(cities)}. That is not the same as having none.`
	} satisfies Record<GridKind, (cities: readonly string[]) => string>,
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
	hostHas: 'What the profile of the host says it has',
	hostHasNone: 'It names no practice, strategy or service on these themes.',
	hostHasElse: 'On other themes, or on none:',
	hostCompetence: 'On who is competent for these themes, it says:',
	/** Of a line that only our tags put under a theme; `themes` are those under which the grid has it. */
	sorted: (themes: readonly string[]) =>
		themes.length > 0
			? `Sorted here by us; what the grid of the source has of it stands under ${formatList(themes)}.`
			: 'Sorted here by us; no entry of the grid of the source is linked to it.',
	swotSorted: 'Which theme a line of a SWOT is on is our reading: the source does not sort them.',
	bearing:
		'Of these cities, this bears on it all the same, by a strategy, by who is competent or by a subject of the theme:',
	exchanges: 'Exchanges that the source proposes',
	openList: 'The source leaves the list of cities open.',
	onlyOne: 'No other city states it.',
	notCompared: (reasons: readonly string[]) => `Does not compare. ${reasons.join(' ')}`,
	swot: (quadrant: string) => `${quadrant} on the themes of the meeting`,
	noSwot: 'The host’s profile lists none on these themes.',
	entries: (theme: string) => `On the theme: ${theme}`,
	kind: {
		need: 'Needs',
		action: 'Planned actions',
		practice: 'Practices'
	} satisfies Record<GridKind, string>,
	noEntries: 'No entry, in the grid or in a profile.',
	underOther: 'No entry under this theme. Under another theme, and on a subject of this one:',
	silent: (cities: readonly string[]) =>
		`No need, planned action or practice on this theme: ${formatList(cities)}. That is not the same as having no such need.`,
	practices: 'Practices to hear',
	noPractices: 'No practice on these themes was found in the tables.',
	practicesElsewhere: 'Under another theme, and on a subject of these or near it:',
	practicesOnAgenda: 'Under another theme, and on a subject that the agenda names:',
	field: {
		leadOrganisation: 'led by',
		partners: 'with',
		funding: 'paid for by',
		since: 'since'
	},
	fieldsMissing: (fields: readonly string[]) => `Not stated: ${formatList(fields)}.`,
	fieldName: {
		leadOrganisation: 'who leads it',
		partners: 'who takes part',
		funding: 'how it is paid for',
		since: 'since when'
	},
	questions: 'Open questions',
	question: {
		tentative: (point: string) => `To be confirmed in the programme: ${point}`,
		host: 'Who hosts the meeting?',
		day: 'On which day or days is it?',
		format: 'Is it face to face or online?',
		silent: (theme: string, cities: readonly string[]) =>
			`${theme}: ${formatList(cities)} ${cities.length === 1 ? 'names' : 'name'} no need, planned action or practice. Nothing to say, or not asked?`,
		noPractice: (theme: string) =>
			`${theme}: cities state a need, and no practice of theirs stands under the theme. Who could bring one?`,
		practice: (title: string, city: string, fields: readonly string[]) =>
			`“${title}” (${city}): ${formatList(fields)}?`,
		ofHost: (city: string) => `What the profile of ${city} leaves open on these themes`,
		ofThemes: 'Who says nothing on the themes',
		ofPractices: 'What the source leaves out of the practices',
		ofMeeting: 'The meeting itself'
	},
	/** Questions between the host and its guests, each made from rows of the tables. */
	themeQuestion,
	noQuestions: 'None that the tables show.',
	background: 'European background',
	sources: 'Sources',
	licence: (licence: string) => `Terms: ${licence}.`,
	undated: 'undated',
	record: 'Record',
	basis: { stated: '', inferred: 'Inferred.', editorial: 'Our own link or wording.' },
	inferred: { kind: 'Its kind is inferred.', mark: 'The mark is inferred.', wording: 'Inferred.' }
};
