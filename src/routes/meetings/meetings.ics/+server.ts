import { calendarFile } from '#lib/calendar/calendar-file.ts';
import { meetingCalendar } from '#lib/calendar/meeting-entries.ts';
import { calendarHead, meetingsSlice } from '#lib/pages/meetings.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import { currentSite } from '#lib/site/site.ts';

export const prerender = true;

export const GET = (): Response => {
	const slice = meetingsSlice(readDataset());
	return new Response(calendarFile(meetingCalendar(slice.rows, calendarHead(slice, currentSite().madeAt))), {
		headers: { 'content-type': 'text/calendar; charset=utf-8' }
	});
};
