import { slug } from '../../domain/slug.ts';

/**
 * How many letters to add, drop, change or swap with the next to get from `a` to `b`; more than `limit`
 * is `limit + 1`, so that far words cost little.
 */
export function editDistance(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let row = 1; row <= a.length; row += 1) {
		const next = [row];
		let best = row;
		for (let column = 1; column <= b.length; column += 1) {
			const same = a[row - 1] === b[column - 1] ? 0 : 1;
			let cost = Math.min(
				(last[column] ?? 0) + 1,
				(next[column - 1] ?? 0) + 1,
				(last[column - 1] ?? 0) + same
			);
			const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			if (row > 1 && column > 1 && swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
			next.push(cost);
			best = Math.min(best, cost);
		}
		if (best > limit) return limit + 1;
		[before, last] = [last, next];
	}
	return Math.min(last[b.length] ?? 0, limit + 1);
}

/** A value longer than this is no misspelt word, and not worth the comparison. */
const LONGEST = 64;

/**
 * The word that was probably meant, or null. A third of the letters may differ, and at least one; case,
 * accents and spaces do not count. Of equally near words the first one wins.
 */
export function nearest(value: string, words: Iterable<string>): string | null {
	const wanted = slug(value);
	if (wanted === '' || wanted.length > LONGEST) return null;
	let limit = Math.max(1, Math.floor(wanted.length / 3));
	let found: string | null = null;
	for (const word of words) {
		const distance = editDistance(wanted, slug(word), limit);
		if (distance > limit) continue;
		[found, limit] = [word, distance - 1];
		if (distance === 0) break;
	}
	return found;
}

/** The suggestion of the word that another one stands for; null where it stands for none. */
export function meantWord(value: string, meant: Readonly<Record<string, string>> = {}): string | null {
	const word = new Map(Object.entries(meant)).get(slug(value));
	return word === undefined ? null : `; did you mean "${word}"?`;
}

/** ` did you mean "housing"?` to close a message, or nothing. */
export const didYouMean = (value: string, words: Iterable<string>): string => {
	const word = nearest(value, words);
	return word === null ? '' : `; did you mean "${word}"?`;
};
