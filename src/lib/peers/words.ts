import { stemmer } from 'stemmer';
import { slug } from '../domain/slug.ts';

/**
 * Which words of a text count, and when two words are one.
 *
 * Rule: accents and case are folded as in ids; words of fewer than three letters, numbers and the words below are left
 * out; what remains is brought to its stem by Porter's rules (M. F. Porter, "An algorithm for suffix stripping", 1980).
 * The rules are English; texts in other languages are compared word by word.
 */

/** Function words, which say nothing on a subject. */
const FUNCTION_WORDS =
	'a about above after again all also although always among an and another any anything are around as at back be because been before being best better between both but by can cannot could did do does each either else ever every everyone everything few first for from further get gets getting give gives given had has have having he help helps her here him his how however if in into is it its itself just last least less like little made mainly make makes making many may me might more most much must need needs neither new no nobody non none nor not now of off often old on once one only onto or other others our out over own per put puts quite rather same several shall she should since so some such than that the their them themselves then there these they thing things this those though through thus to together too toward towards two under until up upon us use used uses using very via was way ways we well were what when where whether which while who whole whom whose why will with within without would yet you your'.split(
		' '
	);

/** Words with which people ask, offer or report, whatever the subject. */
const FRAMING_WORDS =
	'aim aims already approach bring brings build building built challenge come consolidate create created develop developed developing development draw effective effectively efficient example examples exchange exchanges experience experiences find found giving good improve improved improving include included includes including innovative instance know known lack lacking lacks learn learning local locally look model models offer offers particular plan planned planning possible practice practices promote promoting provide provides related run running runs set sets share shared sharing strategy strategies strengthen success successful support supports take takes tools try understand understanding want wants work works'.split(
		' '
	);

const IGNORED = new Set([...FUNCTION_WORDS, ...FRAMING_WORDS]);

/** A word that counts: its stem, and how the text writes it. */
export interface Word {
	readonly stem: string;
	readonly surface: string;
}

const LETTERS = /\p{L}[\p{L}\p{M}\p{N}’']*/gu;

/** What became of each written word: the texts of a network have many times more words than different ones. */
const known = new Map<string, Word | null>();
/** More different words than a language has are not remembered. */
const MOST_KNOWN = 100_000;

function wordOf(written: string): Word | null {
	const before = known.get(written);
	if (before !== undefined) return before;
	const word = written.replace(/[’']s?$/u, '');
	const folded = slug(word);
	const counts = folded.length >= 3 && !IGNORED.has(folded);
	const found = counts ? { stem: stemmer(folded), surface: word.toLowerCase() } : null;
	if (known.size < MOST_KNOWN) known.set(written, found);
	return found;
}

/** The words of a text that count, in their order, repeated as often as they stand there. */
export function wordsOf(text: string): Word[] {
	const words: Word[] = [];
	for (const written of text.match(LETTERS) ?? []) {
		const word = wordOf(written);
		if (word) words.push(word);
	}
	return words;
}
