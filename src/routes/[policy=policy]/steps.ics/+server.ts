import { error } from '@sveltejs/kit';
import { calendarFile } from '#lib/calendar/calendar-file.ts';
import { stepCalendar } from '#lib/calendar/step-entries.ts';
import { calendarSteps, stepsCalendarHead } from '#lib/pages/policy/calendar.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import { policyEntries, readPolicyContext } from '#lib/site/read-policy.ts';
import { currentSite } from '#lib/site/site.ts';

export const prerender = true;

export const entries = policyEntries;

export const GET = (): Response => {
	const context = readPolicyContext() ?? error(404, 'no policy context');
	const calendar = stepCalendar(
		calendarSteps(context),
		stepsCalendarHead(context, readDataset().network, currentSite().madeAt)
	);
	return new Response(calendarFile(calendar), {
		headers: { 'content-type': 'text/calendar; charset=utf-8' }
	});
};
