import { describe, expect, it } from 'vitest';
import { hasInk, withoutFonts, withoutParts } from './drawn-parts.ts';

describe('the parts of a drawing', () => {
	const svg =
		'<svg><style>@font-face{font-family:x;src:url(data:a)}</style><g><text x="1" display="inline">A &gt; B</text><image href="b"/><rect/></g></svg>';

	it('are hidden in the drawing without them, and nothing else is', () => {
		expect(withoutParts(svg)).toContain('<text display="none" x="1">A &gt; B</text>');
		expect(withoutParts(svg)).toContain('<image display="none" href="b"/><rect/>');
	});

	it('are set without the fonts of the file where these are taken out', () => {
		expect(withoutFonts(svg)).toBe(
			'<svg><g><text x="1" display="inline">A &gt; B</text><image href="b"/><rect/></g></svg>'
		);
	});

	it('have ink where a picture differs from the one without them by more than a trace', () => {
		const [empty, traced, drawn] = [
			[9, 9, 9],
			[9, 12, 9],
			[9, 9, 200]
		].map((row) => new Uint8ClampedArray(row));
		expect(hasInk(traced!, empty!)).toBe(false);
		expect(hasInk(drawn!, empty!)).toBe(true);
	});
});
