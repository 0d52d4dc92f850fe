import { error } from '@sveltejs/kit';
import { goneRecord } from '#lib/pages/changes.ts';
import { meetingSlice } from '#lib/pages/meeting.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const dataset = readDataset();
	if (!dataset.meetings.some(({ meetingId }) => meetingId === params.meeting)) {
		const gone = goneRecord(dataset, 'meetings', params.meeting);
		if (gone.length === 0) error(404);
		return { gone };
	}
	return meetingSlice(dataset, params.meeting);
};
