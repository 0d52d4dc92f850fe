import { formatSpan } from '../format/date.ts';
import { m } from '../messages/index.ts';
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
	/** Format, status, themes and source in a few lines. */
	readonly description: string;
	readonly themes: readonly string[];
	/** Absolute address of its page, where it is known. */
	readonly url?: string | null;
}

const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** The days of a meeting; null where its first or last day is not stated. */
export function daysOf(start: string, end: string | null): Days | null {
	const last = end ?? start;
	return start.length === DAY_LENGTH && last.length === DAY_LENGTH ? { first: start, last } : null;
}

const entry = (meeting: CalendarMeeting, when: Days): CalendarEntry => ({
	id: meeting.meetingId,
	when,
	title: meeting.title,
	place: meeting.place,
	description: meeting.description,
	categories: meeting.themes,
	url: meeting.url ?? null
});

/**
 * Meetings as a calendar: those with days are its entries, the others are named in its description, with what
 * the source does say.
 */
export function meetingCalendar(
	meetings: readonly CalendarMeeting[],
	head: Pick<Calendar, 'title' | 'networkId' | 'stamp'> & { readonly description: string }
): Calendar {
	const dated = meetings.map((meeting) => ({ meeting, days: daysOf(meeting.start, meeting.end) }));
	const entries = dated.flatMap(({ meeting, days }) => (days ? [entry(meeting, days)] : []));
	const undated = dated.flatMap(({ meeting, days }) =>
		days ? [] : [`${formatSpan(meeting.start, meeting.end)}: ${meeting.title}`]
	);
	return {
		...head,
		description: [head.description, ...(undated.length ? [m.calendar.withoutDay, ...undated] : [])].join(
			'\n'
		),
		entries
	};
}
