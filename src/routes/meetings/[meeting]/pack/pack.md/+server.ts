import { error } from '@sveltejs/kit';
import { withSiteLinks } from '#lib/documents/site-links.ts';
import { toMarkdown } from '#lib/documents/to-markdown.ts';
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
	// Where the site will be served is not known here, so this file has no links into it.
	return new Response(toMarkdown(withSiteLinks(document, () => null)), {
		headers: { 'content-type': 'text/markdown; charset=utf-8' }
	});
};
