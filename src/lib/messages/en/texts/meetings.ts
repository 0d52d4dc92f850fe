import type { MeetingFormat, MeetingItemKind, MeetingStatus, MeetingType } from '../../../domain/choices.ts';
import type { MeetingFilter } from '../../../domain/meeting-filter.ts';

export const meetings = {
	title: 'Meetings',
	lead: 'Each date is as precise as the source: where it gives a month, no day is made up.',
	none: 'The tables hold no meetings.',
	timeline: 'Meetings over time',
	timelineNote:
		'A filled mark is a meeting whose days are stated. An outlined bar covers the month or months that the source gives: some time within it.',
	table: 'Meetings in the order of their dates',
	column: {
		when: 'When',
		meeting: 'Meeting',
		type: 'Type',
		format: 'Format',
		status: 'Status',
		host: 'Host',
		themes: 'Themes',
		source: 'Source'
	},
	noDay: 'no day stated',
	type: {
		'kick-off': 'Kick-off',
		transnational: 'Transnational',
		training: 'Training',
		final: 'Final',
		'study-visit': 'Study visit',
		other: 'Other'
	} satisfies Record<MeetingType, string>,
	format: { 'face-to-face': 'Face to face', online: 'Online' } satisfies Record<MeetingFormat, string>,
	status: { planned: 'Planned', held: 'Held' } satisfies Record<MeetingStatus, string>,
	notStated: 'Not stated',
	filter: {
		city: 'City, as host or named',
		theme: 'Theme',
		format: 'Format',
		status: 'Status',
		type: 'Type'
	} satisfies Record<MeetingFilter, string>,
	filters: 'Narrow the list',
	all: 'All',
	reset: 'Show all',
	calendar: 'Calendar file (.ics)',
	remarks: 'What the source leaves open or says twice',
	/** The page of one meeting. */
	when: 'When',
	host: 'Host',
	networks: 'Other networks',
	online: 'Online',
	noHost: 'No host is stated.',
	noCalendar: 'No calendar file: the source states no day, and a calendar knows nothing else.',
	itemKind: { agenda: 'Agenda', preparation: 'Preparation' } satisfies Record<MeetingItemKind, string>,
	noItems: {
		agenda: 'The source gives no agenda.',
		preparation: 'The source names no preparation.'
	} satisfies Record<MeetingItemKind, string>,
	tentative: 'to be confirmed',
	tentativeShort: 'tbc',
	named: 'Cities named:',
	promises: 'Who is named for what',
	promisesNote: 'The cities that an agenda point or a preparation names. Other points name none.',
	noPromises: 'No point of the agenda or the preparation names a city.',
	remark: 'Remark on the source:',
	previous: 'Previous meeting',
	next: 'Next meeting',
	order: 'Meetings before and after',
	pack: 'Meeting pack',
	packNote:
		'Its host, what every city needs, plans, does and is strong in on the theme, proposed exchanges, open questions, the European background and sources: to print, or as a file.'
};
