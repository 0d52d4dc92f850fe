import type { MeetingsSlice } from '#lib/pages/meetings.ts';
import { fetchJson } from '../kernel/fetch-json.ts';
import { saveText } from '#lib/format/save-file.ts';

/**
 * Writes the calendar of some of the meetings and offers it as a download. Rows and writer are loaded now: most
 * readers never ask.
 *
 * @param link the page's own link to the calendar of all, whose name the file takes
 * @param ids the meetings that are shown
 * @throws {NotFetched} where the rows cannot be fetched
 */
export async function saveCalendar(link: HTMLAnchorElement, ids: ReadonlySet<string>): Promise<void> {
	const [slice, { calendarFile }, { meetingCalendar }, { calendarHead }] = await Promise.all([
		fetchJson<MeetingsSlice & { readonly madeAt: string }>(link.dataset.rows ?? '', 'rows', 'madeAt'),
		import('#lib/calendar/calendar-file.ts'),
		import('#lib/calendar/meeting-entries.ts'),
		import('#lib/pages/meetings.ts')
	]);
	const rows = slice.rows.filter(({ meetingId }) => ids.has(meetingId));
	const addressOf = (meetingId: string): string => new URL(`${meetingId}/`, page()).href;
	const text = calendarFile(meetingCalendar(rows, { ...calendarHead(slice, slice.madeAt), addressOf }));
	saveText(text, 'meetings.ics', 'text/calendar');
}

/** The page without its query. */
const page = (): string => location.origin + location.pathname;
