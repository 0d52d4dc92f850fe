import { expect, it } from 'vitest';
import { heading, list, paragraph, type TextDocument } from './document.ts';
import { footnoteNumbers, siteHref, withSiteLinks } from './site-links.ts';

const link = { text: 'Gent', href: siteHref('cities/gent/') };
const document: TextDocument = {
	title: 'Pack',
	language: 'en',
	description: '',
	blocks: [
		heading(1, 'One'),
		paragraph([{ text: 'First', note: [link] }, { text: 'plain' }]),
		list([[{ text: 'Second', note: [{ text: 'p. 2' }] }]]),
		{
			type: 'table',
			caption: 'T',
			header: ['a'],
			rows: [[[link, { text: 'Third', note: [{ text: 'p. 3' }] }]]]
		}
	]
};

it('gives links within the site the address of the place where the site is served', () => {
	const text = JSON.stringify(withSiteLinks(document, (path) => `https://here/${path}`));
	expect(text.match(/https:\/\/here\/cities\/gent\//g)).toHaveLength(2);
	expect(text).not.toContain('site:');
});

it('keeps the text where the place is not known, and other addresses as they are', () => {
	const outside = { ...document, blocks: [paragraph([link, { text: 'x', href: 'https://example.org/' }])] };
	expect(withSiteLinks(outside, () => null).blocks).toEqual([
		{
			type: 'paragraph',
			content: [{ text: 'Gent' }, { text: 'x', href: 'https://example.org/' }],
			quiet: false
		}
	]);
});

it('numbers footnotes in the order of reading, through lists and tables', () => {
	expect([...footnoteNumbers(document)].map(([run, number]) => `${number} ${run.text}`)).toEqual([
		'1 First',
		'2 Second',
		'3 Third'
	]);
});
