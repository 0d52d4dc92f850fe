import { error, json } from '@sveltejs/kit';

import { meetingPack } from '#lib/pages/meeting-pack.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import { readPolicyContext } from '#lib/site/read-policy.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	readDataset().meetings.map(({ meetingId }) => ({ meeting: meetingId }));

export const GET: RequestHandler = ({ params }) => {
	const dataset = readDataset();
	if (!dataset.meetings.some(({ meetingId }) => meetingId === params.meeting)) error(404);
	const document = meetingPack(dataset, params.meeting, { context: readPolicyContext() });
	return json(document);
};
