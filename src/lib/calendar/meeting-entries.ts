import { formatSpan } from '../format/date.ts';
import { formatPages } from '../format/pages.ts';
import { calendar as words } from '../messages/en/calendar.ts';
import type { Calendar, CalendarEntry, Days } from './calendar-file.ts';

/** What a calendar needs of a meeting. */
export interface CalendarMeeting {
	readonly meetingId: string;
	readonly title: string;
	/** As precise as the source: a day, month or year. */
	readonly start: string;
	readonly end: string | null;
	/** Where it is, or that it is online; null where the source says neither. */
	readonly place: string | null;
	/** Type, format, status and themes in one line. */
	readonly summary: string;
	readonly themes: readonly { readonly label: string }[];
	/** Where the source says so. */
	readonly source: { readonly page: string | null };
}

const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** The days of a meeting; null where its first or last day is not stated. */
export function daysOf(start: string, end: string | null): Days | null {
	const last = end ?? start;
	return start.length === DAY_LENGTH && last.length === DAY_LENGTH ? { first: start, last } : null;
}

interface MeetingsHead extends Omit<Calendar, 'entries'> {
	/** Calendars know their site's address only where they are made by a reader's browser. */
	readonly addressOf?: (meetingId: string) => string;
}

const entry = (
	meeting: CalendarMeeting,
	when: Days,
	{ addressOf }: Pick<MeetingsHead, 'addressOf'>
): CalendarEntry => ({
	id: meeting.meetingId,
	when,
	title: meeting.title,
	place: meeting.place,
	description: [meeting.summary, formatPages(meeting.source.page)].filter(Boolean).join('\n'),
	categories: meeting.themes.map(({ label }) => label),
	url: addressOf?.(meeting.meetingId) ?? null
});

/**
 * Meetings as a calendar: those with days are its entries, the others are named in its description, with what
 * the source does say.
 */
export function meetingCalendar(
	meetings: readonly CalendarMeeting[],
	{ addressOf, ...head }: MeetingsHead
): Calendar {
	const dated = meetings.map((meeting) => ({ meeting, days: daysOf(meeting.start, meeting.end) }));
	const entries = dated.flatMap(({ meeting, days }) => (days ? [entry(meeting, days, { addressOf })] : []));
	const undated = dated.flatMap(({ meeting, days }) =>
		days ? [] : [`${formatSpan(meeting.start, meeting.end)}: ${meeting.title}`]
	);
	return {
		...head,
		description: [head.description, ...(undated.length ? [words.withoutDay, ...undated] : [])].join('\n'),
		entries
	};
}
