import { wordsOf } from './words.ts';

/**
 * How much two texts speak of the same thing.
 *
 * Rule: every text is a list of words that count (`words.ts`), each weighted by how rarely it stands in the texts of
 * this network (TF-IDF: ln(1 + its count) x ln((texts + 1) / texts with the word)); the fit is the cosine of the two
 * lists, from 0 to 1. A text that stands beside the main one - the challenge that a learning need answers, the grid's
 * wording of a practice - counts half. The shared words that are rare in
 * the network, heaviest first, are the reason.
 */
export interface TextPart {
	readonly text: string;
	/** 1 for the record itself, less for what stands beside it. */
	readonly share: number;
}

/** How much the text of a record beside the main one counts. */
export const BESIDE = 0.5;

/** A word in more than one of so many texts is too common to be a reason by itself. */
const COMMON = 8;

export interface TextVector {
	/** Weight and written form by stem, in alphabetical order, so that sums do not depend on the order of the rows. */
	readonly words: ReadonlyMap<string, WeightedWord>;
	readonly length: number;
}

interface WeightedWord {
	readonly weight: number;
	readonly surface: string;
	/** In at most one text of eight: rare enough to be a reason. */
	readonly isRare: boolean;
}

export interface Corpus {
	readonly size: number;
	/** In how many texts a stem stands. */
	readonly frequency: ReadonlyMap<string, number>;
}

type Counts = Map<string, { count: number; surface: string }>;

function countWords(parts: readonly TextPart[]): Counts {
	const counts: Counts = new Map();
	for (const { text, share } of parts) {
		for (const { stem, surface } of wordsOf(text)) {
			const seen = counts.get(stem);
			if (seen) seen.count += share;
			else counts.set(stem, { count: share, surface });
		}
	}
	return counts;
}

/** Counts the texts in which each stem stands. */
export function makeCorpus(texts: Iterable<readonly TextPart[]>): Corpus {
	const frequency = new Map<string, number>();
	let size = 0;
	for (const parts of texts) {
		size += 1;
		for (const stem of countWords(parts).keys()) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
	}
	return { size, frequency };
}

/** The words of one text with their weights in a corpus. A word that the corpus does not know counts as its rarest. */
export function vectorOf(parts: readonly TextPart[], { size, frequency }: Corpus): TextVector {
	const counts = [...countWords(parts)].sort(([a], [b]) => (a < b ? -1 : 1));
	const words = new Map(
		counts.map(([stem, { count, surface }]) => {
			const texts = Math.min(size || 1, frequency.get(stem) ?? 1);
			const weight = Math.log(1 + count) * Math.log((size + 1) / texts);
			return [stem, { weight, surface, isRare: texts <= Math.max(2, size / COMMON) }];
		})
	);
	let sum = 0;
	for (const { weight } of words.values()) sum += weight * weight;
	return { words, length: Math.sqrt(sum) };
}

export interface TextFit {
	/** Cosine, 0 to 1. */
	readonly value: number;
	/** Shared words that are rare enough to be a reason, as the second text writes them, the heaviest first. */
	readonly words: readonly string[];
}

const NOTHING: TextFit = { value: 0, words: [] };

/** The cosine of two texts, from the sum of the products of the words that they share. */
export const cosineOf = (sum: number, a: TextVector, b: TextVector): number =>
	a.length === 0 || b.length === 0 ? 0 : Math.min(1, sum / (a.length * b.length));

/** The value of the fit alone, without its words: for the many texts of which most are dropped. Linear in the shorter one. */
export function fitValue(a: TextVector, b: TextVector): number {
	const [short, long] = a.words.size <= b.words.size ? [a, b] : [b, a];
	let sum = 0;
	for (const [stem, { weight }] of short.words) {
		const other = long.words.get(stem);
		if (other) sum += weight * other.weight;
	}
	return cosineOf(sum, a, b);
}

/** The fit of two texts with the words that make it. */
export function textFit(a: TextVector, b: TextVector): TextFit {
	if (a.length === 0 || b.length === 0) return NOTHING;
	const [short, long] = a.words.size <= b.words.size ? [a, b] : [b, a];
	const shared: { stem: string; product: number }[] = [];
	for (const [stem, { weight }] of short.words) {
		const other = long.words.get(stem);
		if (other && weight * other.weight > 0) shared.push({ stem, product: weight * other.weight });
	}
	if (shared.length === 0) return NOTHING;
	shared.sort((one, two) => two.product - one.product || (one.stem < two.stem ? -1 : 1));
	return {
		value: fitValue(a, b),
		words: shared.flatMap(({ stem }) => (b.words.get(stem)?.isRare ? b.words.get(stem)!.surface : []))
	};
}
