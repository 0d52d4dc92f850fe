import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { publishedHtml } from './page-html.ts';

const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const published = (html: string, pathname = '/', printStyles: string | null = null): string =>
	publishedHtml(html, { pathname, printStyles, letters: [] });

describe('a page as it is published', () => {
	it('has no marks for code that it does not load', () => {
		const link = '<link href="../_app/a.css" rel="stylesheet" disabled media="(max-width: 0)">';
		expect(published(`<p><!--[-->a<!--]--></p>\n\t\t${link}`)).toBe('<p>a</p>');
	});

	it('has one blank where marks and lines left several, and keeps those of a text', () => {
		expect(published('<p>a</p> <!--[-->\n\t<p> a  b</p>')).toBe('<p>a</p> <p> a  b</p>');
	});

	it('names an attribute of nothing by its name alone, and leaves a text as it is', () => {
		expect(published('<p data-a="" hidden="" class="b">c=""</p>')).toBe(
			'<p data-a hidden class="b">c=""</p>'
		);
	});

	it('keeps a style sheet that is really loaded', () => {
		const link = '<link href="../_app/a.css" rel="stylesheet">';
		expect(published(link)).toBe(link);
	});

	it('announces each script once', () => {
		const [a, b] = ['a', 'b'].map((name) => `<link rel="modulepreload" href="./${name}.js"/>`);
		expect(published(`${a}${b}${a}`)).toBe(`${a}${b}`);
	});

	it('asks for the styles for paper after its own', () => {
		const html = (end: string): string => `<head><style>a{}</style>${end}</head>`;
		const link = '<link rel="stylesheet" media="print" href="../_app/print.css">';
		expect(published(html(''), '/cities/', '_app/print.css')).toBe(html(link));
	});

	it.each([
		['/', './'],
		['/cities/', '../'],
		['/cities/a-city/', '../../']
	])('finds the files of its styles from %s, and its policy allows them', (pathname, root) => {
		const css = '@font-face{src:url(./text.woff2)}';
		const html = (style: string): string =>
			`<meta content="style-src 'self' '${hash(style)}'"><style>${style}</style>`;
		const mended = `@font-face{src:url(${root}_app/immutable/assets/text.woff2)}`;
		expect(published(html(css), pathname)).toBe(html(mended));
	});
});
