import { error } from '@sveltejs/kit';
import type { TextDocument } from '#lib/documents/document.ts';
import { withSiteLinks } from '#lib/documents/site-links.ts';
import { toMarkdown } from '#lib/documents/to-markdown.ts';
import type { Dataset } from '#lib/domain/dataset.ts';

/** What a file of a city holds; the file of a city that is not there is an unknown address. */
export const ofCity = <Content>(
	dataset: Dataset,
	cityId: string,
	make: (dataset: Dataset, cityId: string) => Content
): Content => (dataset.cities.some((city) => city.cityId === cityId) ? make(dataset, cityId) : error(404));

/** A document as a file of Markdown. Where the site will be served is not known here, so it has no links into it. */
export const markdownFile = (document: TextDocument): Response =>
	new Response(toMarkdown(withSiteLinks(document, () => null)), {
		headers: { 'content-type': 'text/markdown; charset=utf-8' }
	});
