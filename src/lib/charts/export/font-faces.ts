/** Whether a `unicode-range` has any letter of the text: `U+0-FF, U+131` and so on. */
export function coversAny(range: string, text: string): boolean {
	const codes = [...new Set(text)].map((letter) => letter.codePointAt(0)!);
	return range.split(',').some((part) => {
		const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-');
		const from = Number.parseInt(first.replaceAll('?', '0'), 16);
		const to = Number.parseInt(last.replaceAll('?', 'F'), 16);
		return codes.some((code) => code >= from && code <= to);
	});
}

const base64 = (bytes: Uint8Array): string =>
	btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

/**
 * The page's own fonts as rules with the files inside, as many as the text needs: a picture of its own cannot ask
 * for any. Where one cannot be had, the picture is drawn in the reader's sans-serif.
 */
export async function fontFaces(text: string): Promise<string> {
	const rules = [...document.styleSheets]
		.flatMap((sheet) => [...sheet.cssRules])
		.filter((rule): rule is CSSFontFaceRule => rule instanceof CSSFontFaceRule)
		.filter(({ style }) => coversAny(style.getPropertyValue('unicode-range') || 'U+0-10FFFF', text));
	const written = await Promise.all(rules.map(faceWithFile));
	return written.join('');
}

async function faceWithFile(rule: CSSFontFaceRule): Promise<string> {
	const address = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src'))?.[1];
	if (!address) return '';
	const base = rule.parentStyleSheet?.href ?? document.baseURI;
	const response = await fetch(new URL(address, base)).catch(() => null);
	if (!response?.ok) return '';
	const file = base64(new Uint8Array(await response.arrayBuffer()));
	const family = rule.style.getPropertyValue('font-family');
	const weight = rule.style.getPropertyValue('font-weight') || 'normal';
	return `@font-face{font-family:${family};font-weight:${weight};src:url(data:font/woff2;base64,${file})}`;
}
