import { describe, expect, it } from 'vitest';
import { withNeededFaces } from './needed-faces.ts';

const face = (name: string, range: string): string =>
	`@font-face{font-family:a;src:url(./${name}.woff2);unicode-range:${range};line-gap-override:0%}`;
const letters = (text: string): number[] => [...text].map((letter) => letter.codePointAt(0)!);

describe('the faces of a site', () => {
	const css = `${face('text', 'U+20-7E,U+E9')}${face('latin', 'U+A1-B6,U+1E??')}${face('greek', 'U+370-3FF')}b{c:d}`;

	it('are those that have a letter of its texts', () => {
		expect(withNeededFaces(css, letters('a Ω'))).toBe(
			`${face('text', 'U+20-7E,U+E9')}${face('greek', 'U+370-3FF')}b{c:d}`
		);
		expect(withNeededFaces(css, letters('a Ẽ'))).toContain('latin');
		expect(withNeededFaces(css, letters('a Ω'))).toContain('greek');
	});

	it('need no list of letters where one is left', () => {
		const alone = face('text', '').replace('unicode-range:;', '');
		expect(withNeededFaces(css, letters('Liège, é'))).toBe(`${alone}b{c:d}`);
	});

	it('never take away a face that covers all letters', () => {
		const plain = '@font-face{font-family:b;src:local("Arial")}';
		expect(withNeededFaces(plain, [])).toBe(plain);
	});
});
