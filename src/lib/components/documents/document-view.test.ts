import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { heading, list, paragraph, type TextDocument } from '#lib/documents/document.ts';
import { siteHref } from '#lib/documents/site-links.ts';
import DocumentView from './DocumentView.svelte';

const document: TextDocument = {
	title: 'Pack',
	language: 'en',
	description: '',
	blocks: [
		heading(1, 'What the host brings'),
		paragraph([
			{ text: 'A need', note: [{ text: 'Report, p. 7.' }] },
			{ text: '<b>hostile</b>' },
			{ text: 'the profile', href: siteHref('cities/gent/') }
		]),
		list(['one', 'two'], true),
		{
			type: 'table',
			caption: 'Figures',
			header: ['What', 'Value'],
			rows: [[[{ text: 'Rate' }], [{ text: '5%' }]]]
		}
	]
};
const html = render(DocumentView, { props: { document } }).body;

describe('a document on a page', () => {
	it('has its headings below the title of the page', () => {
		expect(html).toMatch(/<h2[^>]*>What the host brings.*<\/h2>/);
	});

	it('numbers each note and leads there and back', () => {
		expect(html).toMatch(/id="ref-1" href="#note-1"/);
		expect(html).toMatch(/<li id="note-1"[^>]*>.*Report, p. 7\..*href="#ref-1"/s);
	});

	it('shows text as text and links into the site', () => {
		expect(html).toContain('&lt;b>hostile');
		expect(html).toMatch(/href="[^"]*cities\/gent\/"/);
		expect(html).not.toContain('site:');
	});

	it('heads the rows and columns of a table', () => {
		expect(html).toMatch(/<th scope="col"[^>]*>What<\/th>/);
		expect(html).toMatch(/<th scope="row"[^>]*>.*Rate.*<\/th>/s);
	});
});
