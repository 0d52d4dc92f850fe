import { error } from '@sveltejs/kit';
import { sinceFeed } from '#lib/pages/since-feed.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => (readDataset().later.length > 0 ? [{ since: 'since' }] : []);

export const GET: RequestHandler = () => {
	const dataset = readDataset();
	if (dataset.later.length === 0) error(404);
	return new Response(`${JSON.stringify(sinceFeed(dataset), null, '\t')}\n`, {
		headers: { 'content-type': 'application/feed+json; charset=utf-8' }
	});
};
