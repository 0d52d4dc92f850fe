import { expect, it } from 'vitest';
import { frameSvg, wrap } from './frame-svg.ts';

const style = { paper: 'white', ink: 'black', quiet: 'gray', fontFamily: 'sans-serif', fontFaces: '' };
const drawing = { content: '<circle r="4"/>', width: 400, height: 100 };

it('puts title, what is shown, source and date into the file', () => {
	const { svg } = frameSvg(
		drawing,
		{ title: 'Meetings', foot: ['Shown: online', 'Source: Report, 2024', 'Taken on 1 May 2026'] },
		style
	);
	for (const text of ['Meetings', 'Shown: online', 'Source: Report, 2024', 'Taken on 1 May 2026'])
		expect(svg).toContain(`>${text}</text>`);
	expect(svg).toContain('<circle r="4"/>');
});

it('grows with its lines and never cuts a text', () => {
	const long = 'A title of very many words that no narrow picture could ever hold in one line '.repeat(3);
	const short = frameSvg(drawing, { title: 'T', foot: [] }, style);
	const tall = frameSvg(drawing, { title: long, foot: [long] }, style);
	expect(tall.width).toBe(short.width);
	expect(tall.height).toBeGreaterThan(short.height);
	const words = [...tall.svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text).join(' ');
	expect(words).toBe(`${long}${long}`.trim());
});

it('has the ratio that it is given, wide or high, and loses nothing of it', () => {
	for (const height of [10, 100, 900]) {
		const { svg, ...size } = frameSvg(
			{ ...drawing, height },
			{ title: 'T', foot: ['Source'], ratio: 16 / 9 },
			style
		);
		expect(size.width / size.height).toBeCloseTo(16 / 9, 2);
		expect(svg).toContain(`width="400" height="${String(height)}" viewBox="0 0 400 ${String(height)}"`);
		const places = [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"/g)].map(([, x, y]) => [
			Number(x),
			Number(y)
		]);
		expect(places.every(([x, y]) => x! > 0 && y! < size.height)).toBe(true);
	}
});

it('writes hostile text as text', () => {
	const { svg } = frameSvg(drawing, { title: '<script>"&\u0000', foot: ['</svg>'] }, style);
	expect(svg).toContain('&lt;script&gt;&quot;&amp;</text>');
	// The file and the drawing in it.
	expect(svg.match(/<\/svg>/g)).toHaveLength(2);
});

it.each([
	['', []],
	['one', ['one']],
	['aa bb cc', ['aa bb', 'cc']],
	['incomprehensibilities no', ['incomprehensibilities', 'no']]
])('breaks %o into %o', (text, lines) => {
	expect(wrap(text, 40, 13)).toEqual(lines);
});
