/**
 * Widths of letters in hundredths of the type size, measured in Source Sans 3 at weight 600. The page is made
 * without a browser, so nothing can be measured there.
 */
const NARROW: Readonly<Record<string, number>> = {
	' ': 20,
	'-': 32,
	"'": 27,
	'’': 27,
	'.': 27,
	',': 27,
	'(': 32,
	')': 32,
	'/': 34,
	a: 52,
	c: 46,
	e: 51,
	f: 32,
	g: 52,
	i: 26,
	j: 26,
	k: 52,
	l: 27,
	r: 37,
	s: 43,
	t: 36,
	v: 49,
	x: 48,
	y: 49,
	z: 44,
	I: 28,
	J: 49,
	L: 50,
	Y: 50,
	F: 51
};
const WIDE: Readonly<Record<string, number>> = {
	m: 84,
	w: 75,
	æ: 78,
	œ: 83,
	M: 74,
	W: 80,
	D: 62,
	G: 63,
	H: 66,
	N: 66,
	O: 67,
	Q: 67,
	U: 65,
	'&': 64
};
const LATIN = 60;
const OTHER_ALPHABET = 75;
const IDEOGRAPH = 105;
/** Where our font is missing, the reader's sans-serif is up to an eighth wider. */
const SPARE = 1.13;

/** How wide a line of text is at most, in the unit of `size`. Accents are taken off: they add no width. */
export function textWidth(text: string, size: number): number {
	let hundredths = 0;
	for (const letter of text.normalize('NFD').replace(/\p{M}/gu, '')) {
		const code = letter.codePointAt(0) ?? 0;
		hundredths +=
			NARROW[letter] ?? WIDE[letter] ?? (code < 0x250 ? LATIN : code < 0x2e80 ? OTHER_ALPHABET : IDEOGRAPH);
	}
	return (hundredths / 100) * size * SPARE;
}

/** How wide the widest of several lines is at most, in the unit of `size`; 0 where there are none. */
export const widestText = (texts: readonly string[], size: number): number =>
	texts.reduce((widest, text) => Math.max(widest, textWidth(text, size)), 0);
