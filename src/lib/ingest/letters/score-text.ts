import { fold } from '../../domain/fold.ts';
import { EUROPEAN_LANGUAGES, EUROPEAN_LETTERS, olderLettersOf } from './languages.ts';

/** The letters that a text may be expected to hold, in lower case. */
export interface Expected {
	/** How many of the languages of the row's country write each letter; empty where the row names no country. */
	readonly ofRow: ReadonlyMap<string, number>;
	/** The same for all countries of the dataset, and the letters of its tables that are Unicode. */
	readonly ofDataset: ReadonlyMap<string, number>;
	/** Words of the dataset without accents and case: those of Unicode tables, and the ASCII ones of all, as of ids. */
	readonly words: ReadonlySet<string>;
}

const LETTER = /^[\p{L}\p{M}]$/u;
const UPPER = /^\p{Lu}$/u;
const LOWER = /^\p{Ll}$/u;
const DIGIT = /^\d$/u;
const LATIN = /^\p{Script=Latin}$/u;
const SPACE = /^\s$/u;
const WORD = /[\p{L}\p{M}]+/gu;

const isLetter = (sign: string): boolean => LETTER.test(sign);
/** What a sentence or a word goes on with behind a closing sign. */
const opensNothing = (sign: string): boolean => !isLetter(sign) && !DIGIT.test(sign);

/** `l’accueil`, `dell’accoglienza`, `qu’il`; and `city’s`, `don’t`. */
const ELISION =
	/(?:^|[^\p{L}])(?:\p{L}|qu|un|gl|(?:d|n|s|qu|b|t)?ell|(?:d|n|s|c)?all|sull|coll|quest|jusqu|lorsqu|puisqu|quelqu|aujourd|anch|tutt|cent)$/iu;
/** `’s-Hertogenbosch`, `’t Zand`. */
const DUTCH = /^[stn](?!\p{L})/iu;
const ENGLISH = /^(?:s|t|d|m|re|ve|ll)(?!\p{L})/iu;

/** A letter and what stands beside it. */
interface Around {
	readonly text: string;
	readonly at: number;
	readonly sign: string;
	readonly before: string;
	readonly after: string;
}

/** A change of case, of script or to digits inside a word is the mark of a wrong code page. */
function breaks({ text, at, sign, before, after }: Around): number {
	let score = 0;
	if (LOWER.test(before) && UPPER.test(sign)) score -= 4;
	if (LOWER.test(sign) && UPPER.test(after)) score -= 4;
	// Two capitals, then small letters.
	if (UPPER.test(before) && UPPER.test(sign) && LOWER.test(after)) score -= 4;
	if (LOWER.test(sign) && UPPER.test(before) && UPPER.test(text[at - 2] ?? '')) score -= 4;
	if (DIGIT.test(before) || DIGIT.test(after)) score -= 3;
	for (const beside of [before, after])
		if (isLetter(beside) && LATIN.test(beside) !== LATIN.test(sign)) score -= 6;
	if (!isLetter(before) && !isLetter(after)) score -= 3;
	// Names and sentences begin with a capital; a small letter there decides only between equals.
	if (at === 0 && LOWER.test(sign)) score -= 0.5;
	return score;
}

function letterScore(around: Around, { ofRow, ofDataset }: Expected): number {
	const small = around.sign === 'İ' ? 'İ' : around.sign.toLowerCase();
	const [inRow, inDataset] = [ofRow.get(small) ?? 0, ofDataset.get(small) ?? 0];
	const bonus = Math.min(1, Math.max(0, (inRow || inDataset) - 1) / 2);
	const strange = EUROPEAN_LETTERS.has(small) ? -1 : -4;
	const base = inRow > 0 ? 4 + bonus : inDataset > 0 ? 2.5 + bonus : strange;
	return base + breaks(around);
}

/** The signs that may close what a sign opens. */
const CLOSED_BY: Readonly<Record<string, string>> = {
	'“': '”',
	'„': '“”',
	'‘': '’',
	'‚': '‘’',
	'«': '»',
	'»': '«',
	'‹': '›',
	'›': '‹'
};

const isClosed = ({ text, at, sign }: Around): boolean =>
	Array.from(CLOSED_BY[sign] ?? '').some((close) => text.includes(close, at + 2));

const isOpened = ({ text, at, sign }: Around): boolean =>
	Object.entries(CLOSED_BY).some(
		([open, close]) => close.includes(sign) && text.lastIndexOf(open, at - 2) !== -1 && at >= 2
	);

function quoteScore(around: Around): number {
	const { text, at, sign, before, after } = around;
	if (sign === '’' && isLetter(before) && isLetter(after)) {
		const elided =
			ELISION.test(text.slice(Math.max(0, at - 10), at)) || ENGLISH.test(text.slice(at + 1, at + 5));
		return elided ? 5 : -1;
	}
	if (sign === '’' && !isLetter(before) && DUTCH.test(text.slice(at + 1, at + 3))) return 4;
	const opens = opensNothing(before) && !SPACE.test(after) && isClosed(around);
	const closes = !SPACE.test(before) && opensNothing(after) && isOpened(around);
	if (opens || closes) return 4;
	return SPACE.test(before) || SPACE.test(after) ? 1 : -4;
}

function signScore(around: Around): number {
	const { sign, before, after } = around;
	const inside = isLetter(before) && isLetter(after);
	const beside = DIGIT.test(before) || DIGIT.test(after);
	if ('“”„‘’‚«»‹›'.includes(sign)) return quoteScore(around);
	if ('ºª'.includes(sign)) return DIGIT.test(before) || /^n$/iu.test(before) ? 4 : -2;
	if ('–—'.includes(sign)) return inside ? 0 : isLetter(before) || isLetter(after) ? -1 : 4;
	if (sign === '…') return inside ? -2 : isLetter(after) ? 0 : 4;
	if ('€£'.includes(sign)) return beside ? 4 : isLetter(before) || isLetter(after) ? -4 : 2;
	if ('°²³½¼¾§×•®©±™‰'.includes(sign)) return inside ? -4 : isLetter(after) && !beside ? -2 : 3;
	if (sign === 'µ') return !isLetter(before) && isLetter(after) ? 2 : -4;
	if ('¿¡'.includes(sign)) return isLetter(after) && !isLetter(before) ? 4 : -4;
	if (sign === '·') return inside ? 3 : 1;
	if (sign === '\u00a0') return inside ? -1 : 2;
	return sign === '\u00ad' ? 1 : -6;
}

const scoreAt = (text: string, at: number, expected: Expected): number => {
	const around = { text, at, sign: text[at] ?? '', before: text[at - 1] ?? ' ', after: text[at + 1] ?? ' ' };
	if (around.sign === '\ufffd') return -8;
	// Only Spanish and its neighbours open a sentence with these.
	if ('¿¡'.includes(around.sign) && expected.ofDataset.size > 0 && !expected.ofDataset.has('ñ')) return -4;
	return isLetter(around.sign) && !'ºªµ'.includes(around.sign)
		? letterScore(around, expected)
		: signScore(around);
};

/** Whether a word is of a single language of Europe, where nothing tells which languages to expect. */
const isOfOneLanguage = (word: string): boolean =>
	EUROPEAN_LANGUAGES.some((language) =>
		Array.from(word).every((letter) => letter < '\u0080' || olderLettersOf(language).includes(letter))
	);

function wordScore(word: string, { words, ofDataset }: Expected): number {
	const known = word.length > 3 && words.has(fold(word)) ? 5 : 0;
	return known + (ofDataset.size === 0 && isOfOneLanguage(word) ? 2 : 0);
}

/** How much a text looks like what was written: higher is likelier; only what is beyond ASCII counts. */
export function scoreText(text: string, expected: Expected): number {
	let score = 0;
	for (let at = 0; at < text.length; at += 1)
		if (text.charCodeAt(at) >= 0x80) score += scoreAt(text, at, expected);
	for (const [word] of text.matchAll(WORD))
		if (/\P{ASCII}/u.test(word)) score += wordScore(word.toLowerCase(), expected);
	return score;
}
