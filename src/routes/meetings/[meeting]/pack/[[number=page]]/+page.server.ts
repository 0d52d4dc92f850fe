import { error } from '@sveltejs/kit';
import { meetingPackPage } from '#lib/pages/meeting-pack.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import { readPolicyContext } from '#lib/site/read-policy.ts';
import { pageAsked } from '../../../../page-asked.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const dataset = readDataset();
	const meeting = dataset.meetings.find(({ meetingId }) => meetingId === params.meeting) ?? error(404);
	const { meetingId, title } = meeting;
	return {
		meetingId,
		meetingTitle: title,
		...pageAsked(params.number, (number) =>
			meetingPackPage(dataset, { meetingId, number, context: readPolicyContext() })
		)
	};
};
