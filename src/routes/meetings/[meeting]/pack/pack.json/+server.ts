import { error, json } from '@sveltejs/kit';
import { meetingPack } from '#lib/pages/meeting-pack.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import { readPolicyContext } from '#lib/site/read-policy.ts';

export const prerender = true;
export const entries = () => readDataset().meetings.map(({ meetingId }) => ({ meeting: meetingId }));

export function GET({ params }): Response {
	const dataset = readDataset();
	if (!dataset.meetings.some(({ meetingId }) => meetingId === params.meeting)) error(404);
	return json(meetingPack(dataset, params.meeting, { context: readPolicyContext() }));
}
