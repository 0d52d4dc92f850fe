import { error } from '@sveltejs/kit';
import { meetingSlice } from '#lib/pages/meeting.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const dataset = readDataset();
	if (!dataset.meetings.some(({ meetingId }) => meetingId === params.meeting)) error(404);
	return meetingSlice(dataset, params.meeting);
};
