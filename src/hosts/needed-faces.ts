/** A rule of a typeface that covers some letters only. */
const FACE = /@font-face\{[^{}]*unicode-range:([^;{}]+)[^{}]*\}/g;

/** The code points of a range as style sheets write it: `U+A1-B6`, `U+1E??`, `U+3F`. */
function bounds(range: string): readonly [from: number, to: number] {
	const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-');
	return [parseInt(first.replaceAll('?', '0'), 16), parseInt(last.replaceAll('?', 'F'), 16)];
}

/**
 * Styles without the parts of the typeface that no text of the site needs: their lists of letters would be read with
 * every page. A part that is left alone needs no such list: nothing else could be fetched in its place.
 *
 * @param letters code points that the site's texts have
 */
export function withNeededFaces(css: string, letters: readonly number[]): string {
	let kept = 0;
	const needed = css.replace(FACE, (face, ranges: string) => {
		const covered = ranges.split(',').map(bounds);
		if (!letters.some((code) => covered.some(([from, to]) => code >= from && code <= to))) return '';
		kept += 1;
		return face;
	});
	return kept === 1
		? needed.replace(FACE, (face, ranges: string) => face.replace(`unicode-range:${ranges};`, ''))
		: needed;
}
