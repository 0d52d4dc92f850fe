import { codePages } from './code-pages.ts';
import { EUROPEAN_LANGUAGES, EUROPEAN_LETTERS, olderLettersOf } from './languages.ts';

/** A word that looks like UTF-8 read in a code page, and what it says in UTF-8. */
export interface Garbled {
	/** What people call the code page. */
	readonly page: string;
	readonly words: readonly { readonly seen: string; readonly meant: string }[];
}

/** A code page as the wrong glasses: what UTF-8 looks like through it. */
interface Lens {
	readonly label: string;
	readonly isWestern: boolean;
	/** Stretches that are UTF-8 if their signs are bytes of the page. */
	readonly runs: RegExp;
	readonly byteOf: ReadonlyMap<string, number>;
}

const escape = (sign: string): string => sign.replace(/[\\\]^-]/u, '\\$&');

function lensOf(label: string, high: string, isWestern: boolean): Lens {
	const signs = Array.from({ length: 128 }, (_, index) => {
		const sign = high.charAt(index);
		// A byte without a letter often comes through as the control character of its number.
		return sign === '\ufffd' ? String.fromCharCode(0x80 + index) : sign;
	});
	const from = (first: number, last: number): string =>
		`[${signs
			.slice(first - 0x80, last - 0x7f)
			.map(escape)
			.join('')}]`;
	const next = from(0x80, 0xbf);
	const pattern = `(?:${from(0xc2, 0xdf)}${next}|${from(0xe0, 0xef)}${next}{2}|${from(0xf0, 0xf4)}${next}{3})+`;
	return {
		label,
		isWestern,
		runs: new RegExp(pattern, 'gu'),
		byteOf: new Map(signs.map((sign, index) => [sign, 0x80 + index]))
	};
}

let known: readonly Lens[] | null = null;

/** Latin-1 has control characters where Windows-1252 has signs, so it is a lens of its own. */
const lenses = (): readonly Lens[] =>
	(known ??= [
		...codePages().map(({ name, label, high }) => lensOf(label, high, /125[24]$/u.test(name))),
		lensOf('Latin-1', String.fromCharCode(...Array.from({ length: 128 }, (_, index) => 0x80 + index)), true)
	]);

const UPPER = /^\p{Lu}/u;
const ENDS_LOWER = /\p{Ll}$/u;
const LETTERS_ONLY = /^[\p{L}\p{M}]+$/u;
const LATIN_OR_SIGN = /^(?:\p{Script=Latin}|\P{L})+$/u;
/** A small letter, as behind a capital of the same word. */
const GOES_ON = /^(?=\p{Ll})\p{Script=Latin}/u;
const CLOSES = /[–—…”“’‘»«›‹™®\u00a0]$/u;

/** Whether a language writes the letters together, so that they may be what they seem. */
const belongTogether = (letters: string): boolean =>
	EUROPEAN_LANGUAGES.some((language) =>
		Array.from(letters.toLowerCase()).every((letter) => olderLettersOf(language).includes(letter))
	);

/** Whether letters of two scripts stand in one word, as `FГјrth`. */
const mixesScripts = (...parts: readonly [before: string, seen: string, after: string]): boolean => {
	const [word = ''] = /^[\p{L}\p{M}]+/u.exec(parts[2]) ?? [];
	const [letters = ''] = /[\p{L}\p{M}]*$/u.exec(parts[0]) ?? [];
	const isLatin = new Set(Array.from(letters + parts[1] + word, (letter) => LATIN_OR_SIGN.test(letter)));
	return LETTERS_ONLY.test(parts[1]) && isLatin.size > 1;
};

/** Letters of Europe and the signs of Windows-1252; whatever else comes out was not meant. */
const isPlausible = (meant: string): boolean => {
	const western = codePages()[0]?.high ?? '';
	return Array.from(meant).every(
		(sign) => EUROPEAN_LETTERS.has(sign) || EUROPEAN_LETTERS.has(sign.toLowerCase()) || western.includes(sign)
	);
};

/** A run of signs in its text, and what it says in UTF-8. */
interface Run {
	readonly seen: string;
	readonly meant: string;
	readonly before: string;
	readonly after: string;
}

/** Whether a run cannot be what it seems: real words also have a capital before a quote, or `Ăş`. */
function isGarbled({ seen, meant, before, after }: Run, { isWestern }: Lens): boolean {
	if (!isPlausible(meant)) return false;
	const breaksCase = ENDS_LOWER.test(before) && UPPER.test(seen);
	// One Cyrillic or Greek letter alone is rather a dash before a Latin one.
	if (!LATIN_OR_SIGN.test(meant) && Array.from(meant).length < 2) return false;
	if (CLOSES.test(seen) && !breaksCase && Array.from(seen).length === 2) {
		if (!/^[\p{L}\p{M}]/u.test(after)) return false;
		if (seen.endsWith('\u00a0') && !isWestern && !GOES_ON.test(after)) return false;
	}
	return (
		isWestern ||
		breaksCase ||
		mixesScripts(before, seen, after) ||
		!LETTERS_ONLY.test(seen) ||
		!belongTogether(seen)
	);
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function meantBy(seen: string, { byteOf }: Lens): string | null {
	try {
		return utf8.decode(Uint8Array.from(seen, (sign) => byteOf.get(sign) ?? 0));
	} catch {
		return null;
	}
}

/** The text as it was meant, or null where nothing in it looks like UTF-8 through the lens. */
function through(lens: Lens, text: string): string | null {
	let isFound = false;
	const restored = text.replace(lens.runs, (seen: string, at: number) => {
		const meant = meantBy(seen, lens);
		if (meant === null) return seen;
		const run = {
			seen,
			meant,
			before: text.slice(Math.max(0, at - 1), at),
			after: text.slice(at + seen.length)
		};
		if (!isGarbled(run, lens)) return seen;
		isFound = true;
		return meant;
	});
	return isFound ? restored : null;
}

/** `città` whose second byte was a no-break space, which became a space or was trimmed; a no-break space alone is `Â`. */
const LOST_SPACE = /(?<=\p{Ll})[ÃÂ](?=\s|$)/gu;
/** A byte order mark in the middle of a text, which no lens takes for a letter. */
const MARK = /ï»¿/gu;

const MOST_TIMES = 3;
const MOST_WORDS = 3;
const BEYOND_ASCII = /\P{ASCII}{2}|[ÃÂ]/u;

/** No-break spaces may be the second byte of a letter. */
const APART = /[ \t\n,;:()"]+/u;

/** Splits two texts at the spaces that they share; their words stand at the same place. */
const pairs = (seen: string, meant: string): { seen: string; meant: string }[] => {
	const [before, after] = [seen.split(APART), meant.split(APART)];
	if (before.length !== after.length) return [{ seen, meant }];
	return before.flatMap((word, at) => {
		const restored = after[at] ?? '';
		return word === restored ? [] : [{ seen: word, meant: restored }];
	});
};

/** A text through a lens until nothing in it looks garbled; null where nothing did. */
function restoredBy(lens: Lens, text: string): string | null {
	const spaced = lens.isWestern
		? text.replace(LOST_SPACE, (sign) => (sign === 'Ã' ? 'à' : '')).replace(MARK, '')
		: text;
	let restored = through(lens, spaced);
	for (let times = 1; times < MOST_TIMES && restored !== null; times += 1)
		restored = through(lens, restored) ?? restored;
	return restored ?? (spaced === text ? null : spaced);
}

/**
 * Finds UTF-8 that was once read in a code page, also twice over (`BacÄƒu`, `Li├¿ge`, `ÃƒÂ©`); null where a text has
 * none. What is found is what no language of Europe writes: signs or a change of case inside words. Of several pages
 * the one counts that leaves the shortest text, as UTF-8 has several bytes a letter.
 */
export function findMojibake(text: string): Garbled | null {
	if (!BEYOND_ASCII.test(text)) return null;
	let best: { readonly page: string; readonly meant: string } | null = null;
	for (const lens of lenses()) {
		const meant = restoredBy(lens, text);
		if (meant !== null && (best === null || meant.length < best.meant.length))
			best = { page: lens.label, meant };
	}
	return best === null ? null : { page: best.page, words: pairs(text, best.meant).slice(0, MOST_WORDS) };
}
