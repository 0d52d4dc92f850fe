import { error } from '@sveltejs/kit';
import { calendarFile } from '#lib/calendar/calendar-file.ts';
import { meetingCalendar } from '#lib/calendar/meeting-entries.ts';
import { calendarHead, meetingsSlice } from '#lib/pages/meetings.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import { currentSite } from '#lib/site/site.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const slice = () => meetingsSlice(readDataset());

/** A meeting of which the source states no day has no calendar: any day in it would be false. */
export const entries: EntryGenerator = () =>
	slice()
		.rows.filter(({ hasDays }) => hasDays)
		.map(({ meetingId }) => ({ meeting: meetingId }));

export const GET: RequestHandler = ({ params }) => {
	const all = slice();
	const row =
		all.rows.find(({ meetingId, hasDays }) => hasDays && meetingId === params.meeting) ?? error(404);
	const head = { ...calendarHead(all, currentSite().madeAt), title: row.title };
	return new Response(calendarFile(meetingCalendar([row], head)), {
		headers: { 'content-type': 'text/calendar; charset=utf-8' }
	});
};
