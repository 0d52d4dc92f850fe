import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { heading, list, paragraph, plainText, type TextDocument } from './document.ts';
import { toDocx } from './to-docx.ts';
import { toHtml } from './to-html.ts';
import { escapeMarkdown, toMarkdown } from './to-markdown.ts';

const HOSTILE = [
	'<script>alert(1)</script>',
	'=1+1',
	'\u202Eevil',
	'a\u0000b',
	'|*_`[x](y)',
	'# not a heading',
	'x'.repeat(10_000)
];

const document: TextDocument = {
	title: 'A brief',
	language: 'en',
	description: 'For a test.',
	blocks: [
		heading(1, 'Findings'),
		paragraph([
			{ text: 'Three say so', note: [{ text: 'Report, p. 7.' }] },
			{ text: ', two do not', note: [{ text: 'Report, p. 9.' }] },
			{ text: '.' }
		]),
		list(HOSTILE),
		{
			type: 'table',
			caption: 'Who',
			header: ['City', 'Says'],
			rows: [[[{ text: 'Łódź' }], [{ text: 'a|b' }]]]
		}
	]
};

const parts = async () => {
	const files = unzipSync(new Uint8Array(await (await toDocx(document)).arrayBuffer()));
	return (name: string) => strFromU8(files[name]!);
};

describe('a DOCX file', () => {
	it('has each footnote once in the text and once in the notes', async () => {
		const part = await parts();
		expect(part('word/document.xml').match(/<w:footnoteReference /g)).toHaveLength(2);
		expect(part('word/footnotes.xml')).toContain('Report, p. 7.');
		expect(part('word/footnotes.xml')).toContain('Report, p. 9.');
	});

	it('keeps what leads to a list on its page', async () => {
		const xml = (await parts())('word/document.xml');
		const kept = (text: string) => xml.match(/<w:p>.*?<\/w:p>/g)!.find((part) => part.includes(text))!;
		expect(kept('Three say so')).toContain('<w:keepNext/>');
		expect(kept('# not a heading')).not.toContain('<w:keepNext/>');
	});

	it('holds hostile text as text, without characters that XML forbids', async () => {
		const xml = (await parts())('word/document.xml');
		expect(xml).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
		// eslint-disable-next-line no-control-regex
		expect(xml).not.toMatch(/[\u0000-\u0008]/);
		expect(xml).toContain('x'.repeat(10_000));
	});
});

describe('Markdown', () => {
	it('sets its signs at the words, not at the spaces beside them, where they would be read as they stand', () => {
		const line = [
			{ text: 'Almvik: ', strong: true },
			{ text: 'homes are few.' },
			{ text: ' Ours.', emphasis: true },
			{ text: ' ', strong: true }
		];
		const text = toMarkdown({ ...document, blocks: [paragraph(line)] });
		expect(text).toContain('**Almvik:** homes are few. *Ours.* \n');
	});

	it('numbers footnotes in the order of the text', () => {
		const text = toMarkdown(document);
		expect(text).toContain('Three say so[^1], two do not[^2].');
		expect(text).toContain('[^1]: Report, p. 7.');
	});

	it.each([
		['# x', '\\# x'],
		['- x', '\\- x'],
		['1. x', '1\\. x'],
		['<b>', '&lt;b&gt;'],
		['a\n\nb', 'a b'],
		['a|b', 'a\\|b']
	])('shows %o as text', (text, expected) => {
		expect(escapeMarkdown(text)).toBe(expected);
	});
});

describe('an HTML page', () => {
	it('runs nothing that a record brings', () => {
		const html = toHtml({
			...document,
			blocks: [...document.blocks, paragraph([{ text: 'x', href: 'javascript:alert(1)' }])]
		});
		expect(html).not.toContain('<script');
		expect(html).not.toContain('javascript:');
	});
});

it('closes marks that turn the direction of writing', () => {
	expect(plainText('\u202Eevil')).toBe('\u2068\u202Eevil\u2069\u202C');
	expect(plainText('plain')).toBe('plain');
});
