import { error } from '@sveltejs/kit';
import type { TextDocument } from '#lib/documents/document.ts';
import { withSiteLinks } from '#lib/documents/site-links.ts';
import { toMarkdown } from '#lib/documents/to-markdown.ts';
import { meetingPack } from '#lib/pages/meeting-pack.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import { readPolicyContext } from '#lib/site/read-policy.ts';

/** The parameters of every city's files. */
export const cityEntries = () => readDataset().cities.map(({ cityId }) => ({ city: cityId }));

/** The parameters of every meeting's files. */
export const meetingEntries = () => readDataset().meetings.map(({ meetingId }) => ({ meeting: meetingId }));

/** What a file of a city holds; the file of a city that is not there is an unknown address. */
export function ofCity<Content>(
	cityId: string,
	make: (dataset: ReturnType<typeof readDataset>, cityId: string) => Content
): Content {
	const dataset = readDataset();
	return dataset.cities.some((city) => city.cityId === cityId) ? make(dataset, cityId) : error(404);
}

/** The pack of a meeting; that of a meeting that is not there is an unknown address. */
export function packAsked(meetingId: string): TextDocument {
	const dataset = readDataset();
	if (!dataset.meetings.some((meeting) => meeting.meetingId === meetingId)) error(404);
	return meetingPack(dataset, meetingId, { context: readPolicyContext() });
}

/** A document as a file of Markdown. Where the site will be served is not known here, so it has no links into it. */
export const markdownFile = (document: TextDocument): Response =>
	new Response(toMarkdown(withSiteLinks(document, () => null)), {
		headers: { 'content-type': 'text/markdown; charset=utf-8' }
	});
