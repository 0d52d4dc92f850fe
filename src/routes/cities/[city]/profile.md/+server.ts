import { error } from '@sveltejs/kit';
import { withSiteLinks } from '#lib/documents/site-links.ts';
import { toMarkdown } from '#lib/documents/to-markdown.ts';
import { cityDocument } from '#lib/pages/city-document.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => readDataset().cities.map(({ cityId }) => ({ city: cityId }));

export const GET: RequestHandler = ({ params }) => {
	const dataset = readDataset();
	if (!dataset.cities.some(({ cityId }) => cityId === params.city)) error(404);
	// Where the site will be served is not known here, so this file has no links into it.
	return new Response(toMarkdown(withSiteLinks(cityDocument(dataset, params.city), () => null)), {
		headers: { 'content-type': 'text/markdown; charset=utf-8' }
	});
};
