/** Marks that turn the direction of writing (Unicode UAX 9), by what closes them. */
const CLOSED_BY: Readonly<Record<string, string>> = {
	'\u202A': '\u202C',
	'\u202B': '\u202C',
	'\u202D': '\u202C',
	'\u202E': '\u202C',
	'\u2066': '\u2069',
	'\u2067': '\u2069',
	'\u2068': '\u2069'
};
const MARKS = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * Text with its marks of direction closed where it ends, so that they turn nothing of what stands behind it on a page.
 * A text that closes them itself, or has none, stays as it is.
 */
export function closeDirection(text: string): string {
	const open: string[] = [];
	for (const [mark] of text.matchAll(MARKS)) {
		const close = CLOSED_BY[mark];
		if (close) open.push(close);
		else if (mark === '\u202C') {
			// Closes the last embedding or override, never an isolate.
			if (open.at(-1) === mark) open.pop();
		} else if (open.includes(mark)) {
			// The end of an isolate ends what was left open within it.
			while (open.pop() !== mark);
		}
	}
	return text + open.reverse().join('');
}

/**
 * The beginning of a text that is too long for its place, cut between words; a shorter text stays whole.
 *
 * @param keep characters that stay at most
 * @param limit length up to which nothing is cut: two or three words more are not worth a cut
 */
export const beginning = (text: string, keep: number, limit = keep): string =>
	text.length > limit
		? `${closeDirection(
				text
					.slice(0, keep)
					.toWellFormed()
					.replace(/\s+\S*$/, '')
			)} …`
		: text;
