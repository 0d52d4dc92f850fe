import { slug } from '../domain/slug.ts';

/**
 * Which subjects a question in the reader's own words speaks of, by the words of the subjects in all languages.
 *
 * Rule: a term and a question are lists of words, folded as in ids; a word of two letters counts where it is all but alone
 * (`ID`). Each word weighs the more, the fewer subjects have it among their terms; a word that no subject has weighs as
 * much as one that a few have. Two words are one where they are equal, or both have five letters at least and the shorter
 * begins the longer, but for its last two letters (`residents`, `resident`).
 *
 * - Of a term, `held` is the weight of its words that the question has, over the weight of all its words; `asked` is the weight
 *   of the question's words that the term has, over that of all words of the question.
 * - A subject is *read* where a term is all but wholly held and makes a fair part of the question, or where the term has
 *   nearly all that the question says and the question is most of the term. At most two, the best first.
 * - Where none is read, the subjects that share most with the question are *near* it. At most three.
 */
export interface SubjectWords {
	readonly id: string;
	readonly label: string;
	/** Its terms in every language. */
	readonly words: readonly string[];
	readonly neighbourIds: readonly string[];
}

export interface QuestionSubjects {
	readonly read: readonly string[];
	/** Subjects that share a word that few have; empty where one was read. */
	readonly near: readonly string[];
}

const MOST_READ = 2;
const MOST_NEAR = 3;
const HELD_WHOLE = 0.85;
const FAIR_PART = 0.3;
const ASKED_WHOLE = 0.8;
const HELD_MOSTLY = 0.45;
const NEAR = 0.3;
/** Rare is a word of at most so many of the subjects. */
const RARE = 0.08;
const RARE_AT_LEAST = 3;
/** A second subject is read only where it fits nearly as well as the first. */
const NEARLY = 0.8;
/** As many subjects are taken to have a word that none has. */
const UNKNOWN_IN = 3;

const wordsIn = (text: string): string[] => [
	...new Set(
		slug(text)
			.split('-')
			.filter((word) => word.length > 1)
	)
];

const STEM = 5;
/** Forms of one word are counted together by how they begin. */
const beginning = (word: string): string => word.slice(0, STEM);
function isSameWord(a: string, b: string): boolean {
	if (a === b) return true;
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	const begin = short.slice(0, Math.max(STEM, short.length - 2));
	return short.length >= STEM && long.length - short.length <= 3 && long.startsWith(begin);
}

interface Fit {
	readonly id: string;
	readonly isRead: boolean;
	readonly value: number;
}

/** Makes a reader of questions from the words of a network's subjects; one without subjects reads none. */
export function subjectReader(subjects: readonly SubjectWords[]): (text: string) => QuestionSubjects {
	const terms = subjects.map(({ id, label, words }) => ({ id, terms: [label, ...words].map(wordsIn) }));
	const known = new Map<string, number>();
	for (const subject of terms)
		for (const begin of new Set(subject.terms.flat().map(beginning)))
			known.set(begin, (known.get(begin) ?? 0) + 1);
	const weigh = (word: string): number =>
		Math.log(1 + subjects.length / (known.get(beginning(word)) ?? UNKNOWN_IN));
	const isRare = (word: string): boolean =>
		(known.get(beginning(word)) ?? 0) <= Math.max(RARE_AT_LEAST, subjects.length * RARE);
	const sum = (words: readonly string[]): number => words.reduce((total, word) => total + weigh(word), 0);

	const weights = new Map<readonly string[], number>(
		terms.flatMap(({ terms: all }) => all).map((term) => [term, sum(term)])
	);
	const weightOf = (term: readonly string[]): number => weights.get(term) ?? sum(term);

	function fitOf(question: readonly string[], term: readonly string[]): { isRead: boolean; value: number } {
		const held = term.filter((word) => question.some((other) => isSameWord(word, other)));
		if (held.length === 0) return { isRead: false, value: 0 };
		const has = question.filter((word) => term.some((other) => isSameWord(word, other)));
		const [ofTerm, ofQuestion] = [sum(held) / weightOf(term), sum(has) / sum(question)];
		if (term.join() === question.join()) return { isRead: true, value: 1 };
		// One word alone must be the term, and one that many subjects have (migrant) names none of them.
		const isOneWord = question.length === 1 || (held.length === 1 && !held.some(isRare));
		const isRead =
			!isOneWord &&
			((ofTerm >= HELD_WHOLE && ofQuestion >= FAIR_PART) ||
				(ofQuestion >= ASKED_WHOLE && ofTerm >= HELD_MOSTLY));
		return { isRead, value: Math.sqrt(ofTerm * ofQuestion) };
	}

	return (text) => {
		const question = wordsIn(text);
		const fits = terms
			.map(({ id, terms: all }): Fit => {
				const found = all.map((term) => fitOf(question, term)).sort(better);
				return { id, isRead: false, value: 0, ...found[0] };
			})
			.sort((a, b) => better(a, b) || (a.id < b.id ? -1 : 1));
		const best = fits[0]?.value ?? 0;
		const read = fits.filter(({ isRead, value }) => isRead && value >= best * NEARLY).slice(0, MOST_READ);
		const near = fits.filter(({ value }) => value >= NEAR).slice(0, MOST_NEAR);
		return {
			read: read.map(({ id }) => id),
			near: read.length > 0 ? [] : near.map(({ id }) => id)
		};
	};
}

const better = (a: Pick<Fit, 'isRead' | 'value'>, b: Pick<Fit, 'isRead' | 'value'>): number =>
	Number(b.isRead) - Number(a.isRead) || b.value - a.value;
