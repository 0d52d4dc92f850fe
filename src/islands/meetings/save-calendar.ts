import type { MeetingsSlice } from '#lib/pages/meetings.ts';

/**
 * Writes the calendar of some of the meetings and offers it as a download. Rows and writer are loaded now: most
 * readers never ask.
 *
 * @param link the page's own link to the calendar of all, whose name the file takes
 * @param ids the meetings that are shown
 * @throws Error where the rows cannot be fetched
 */
export async function saveCalendar(link: HTMLAnchorElement, ids: ReadonlySet<string>): Promise<void> {
	const [response, { calendarFile }, { meetingCalendar }, { calendarHead }] = await Promise.all([
		fetch(link.dataset.rows ?? ''),
		import('#lib/calendar/calendar-file.ts'),
		import('#lib/calendar/meeting-entries.ts'),
		import('#lib/pages/meetings.ts')
	]);
	if (!response.ok) throw new Error(`no rows: ${response.status}`);
	const slice = (await response.json()) as MeetingsSlice;
	const rows = slice.rows.filter(({ meetingId }) => ids.has(meetingId));
	const addressOf = (meetingId: string): string => new URL(`${meetingId}/`, page()).href;
	const text = calendarFile(meetingCalendar(rows, { ...calendarHead(slice), addressOf }));
	const file = document.createElement('a');
	file.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
	file.download = 'meetings.ics';
	file.click();
	setTimeout(() => URL.revokeObjectURL(file.href), 60_000);
}

/** The page without its query. */
const page = (): string => location.origin + location.pathname;
