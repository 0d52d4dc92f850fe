import { error } from '@sveltejs/kit';
import { meetingSlice } from '#lib/pages/meeting.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	readDataset().meetings.map(({ meetingId }) => ({ meeting: meetingId }));

export const load: PageServerLoad = ({ params }) => {
	const dataset = readDataset();
	if (!dataset.meetings.some(({ meetingId }) => meetingId === params.meeting)) error(404);
	return meetingSlice(dataset, params.meeting);
};
