import { shares, type Ask, type Maturity, type Offer } from './peer-records.ts';
import { subjectFit, type Neighbours } from './subject-fit.ts';
import { fitValue, textFit, type TextVector } from './text-fit.ts';

/**
 * How an offer stands to what is asked, in words before numbers.
 *
 * - `same`, `touches`, `neighbour`: both records were coded, and share a subject, or the offer touches one of the ask's, or
 *   they have neighbouring ones (`subject-fit.ts`). The value
 *   is that of the subjects, seven tenths, and the fit of the texts (`FULL_FIT` and more counts 1), three tenths: texts
 *   only order what stands on the same subject. On a neighbouring subject only practices match, and words count nothing. A fifth of the value
 *   hangs on whether another record of the city is on the subject, too (`borneOut`). What only touches a subject and what
 *   is on a neighbouring one stand side by side, in the order of their scores.
 * - `theme`, `words`: where nobody coded one of the two - a network without subjects, a question in the reader's own words.
 *   The value is the share of the ask's themes that the offer has, two fifths, and the fit of the texts, three fifths; the
 *   texts alone where one of the two has no theme. It needs a shared theme, or a text fit of `TEXT_ALONE` through two rare
 *   words at least. Coarser, and said so.
 *
 * Two coded records that are neither on the same subject nor on neighbouring ones do not match, whatever theme or words
 * they share.
 */
export const RELATIONS = ['same', 'touches', 'neighbour', 'theme', 'words'] as const;
export type Relation = (typeof RELATIONS)[number];

/** The relation before everything else; what only touches a subject is no closer than what is all about a neighbour. */
const STANDS: Readonly<Record<Relation, number>> = { same: 0, touches: 1, neighbour: 1, theme: 2, words: 3 };

/** Where a relation stands among the others, the closest first. */
export const closenessOf = (relation: Relation): number => STANDS[relation];

export interface Topic {
	readonly offer: Offer;
	readonly relation: Relation;
	/** 0 to 1. */
	readonly value: number;
	/** Themes that ask and offer share. */
	readonly themeIds: readonly string[];
	/** The subjects of the offer that made the relation; empty where none did. */
	readonly subjectIds: readonly string[];
}

const FULL_FIT = 0.25;
const SUBJECT_SHARE = 0.7;
const THEME_SHARE = 0.4;
const TEXT_ALONE = 0.06;

const MATURITY: Readonly<Record<Maturity, number>> = {
	practice: 1,
	'grid-practice': 0.8,
	strategy: 0.5,
	strength: 0.6,
	condition: 0.4,
	action: 0.4
};

export const maturityOf = ({ maturity, isGuess }: Offer): number => (isGuess ? 0.5 : MATURITY[maturity]);

/** An offer that an ask may match, with its words and how well they fit those of the ask. */
export interface Candidate {
	readonly offer: Offer;
	readonly vector: TextVector;
	readonly fit: number;
}

/** An offer as a candidate for an ask whose words are given. */
export const candidateOf = (offer: Offer, vector: TextVector, asked: TextVector): Candidate => ({
	offer,
	vector,
	fit: fitValue(asked, vector)
});

/** How close an offer is to an ask; null where it does not answer it. */
export function topicOf(
	neighbours: Neighbours,
	[ask, mine]: readonly [Ask, TextVector],
	{ offer, vector: theirs, fit }: Candidate
): Topic | null {
	const themeIds = ask.themeIds.filter((id) => offer.themeIds.includes(id));
	const byText = Math.min(1, fit / FULL_FIT);
	if (ask.subjectIds && offer.subjectIds) {
		const bySubject = subjectFit(
			ask.subjectIds,
			{ subjectIds: offer.subjectIds, touchedIds: offer.touchedIds },
			neighbours
		);
		if (!bySubject) return null;
		// One sentence on another subject, or a plan on one, is nothing that anybody would travel for.
		const isPractice = offer.maturity === 'practice' || offer.maturity === 'grid-practice';
		if (bySubject.relation === 'neighbour' && !isPractice) return null;
		// Words that two records have in common on different subjects are chance.
		const value =
			bySubject.relation === 'neighbour'
				? bySubject.value
				: SUBJECT_SHARE * bySubject.value + (1 - SUBJECT_SHARE) * byText;
		const { relation, subjectIds } = bySubject;
		return { offer, relation, value, themeIds, subjectIds };
	}
	if (themeIds.length === 0 && (fit < TEXT_ALONE || textFit(mine, theirs).words.length < 2)) return null;
	const hasThemes = ask.themeIds.length > 0 && offer.themeIds.length > 0;
	const byTheme = themeIds.length / ask.themeIds.length;
	const value = hasThemes ? THEME_SHARE * byTheme + (1 - THEME_SHARE) * byText : byText;
	const relation = themeIds.length > 0 ? 'theme' : 'words';
	return { offer, relation, value, themeIds, subjectIds: [] };
}

/**
 * Whether an offer is on the theme that what is to be learned has in common with the challenge that it answers: advocacy for the
 * recognition of qualifications is no advocacy for rescue at sea.
 */
export const isOnCommonTheme = (
	{ commonThemeIds = [] }: Ask,
	{ themeIds }: Pick<Offer, 'themeIds'>
): boolean => commonThemeIds.length === 0 || themeIds.length === 0 || shares(commonThemeIds, themeIds);

/**
 * Whether what stands on the same subject is on a part of what is asked only: not on what that is mainly about, or not on the
 * theme for which it is asked.
 */
export const isOnPart = (ask: Ask, { relation, subjectIds, offer }: Topic): boolean =>
	relation === 'same' && !(subjectIds.includes(ask.subjectIds?.[0] ?? '') && isOnCommonTheme(ask, offer));

/** Of the value of an offer, so much hangs on whether another record of its city bears it out. */
const BORNE_OUT = 0.2;

const isOnSubject = ({ relation }: Topic): boolean => relation === 'same' || relation === 'touches';

/**
 * The topics of one ask, those of a city with nothing else on the subject worth less: where a city has several records on
 * it, there is more to see, and less hangs on the wording of one. For coded records only.
 */
export function borneOut(topics: readonly Topic[]): Topic[] {
	const onSubject = new Map<string, number>();
	for (const topic of topics.filter(isOnSubject))
		onSubject.set(topic.offer.cityId, (onSubject.get(topic.offer.cityId) ?? 0) + 1);
	return topics.map((topic) => {
		if (topic.relation === 'theme' || topic.relation === 'words') return topic;
		const others = (onSubject.get(topic.offer.cityId) ?? 0) - (isOnSubject(topic) ? 1 : 0);
		return others > 0 ? topic : { ...topic, value: topic.value * (1 - BORNE_OUT) };
	});
}

const closeness = ({ value, offer }: Topic): number => 2 * value + maturityOf(offer);

/** The closest first: the relation before everything, then subject and maturity, then the key, which means nothing. */
export const byCloseness = (a: Topic, b: Topic): number =>
	closenessOf(a.relation) - closenessOf(b.relation) ||
	closeness(b) - closeness(a) ||
	(a.offer.key < b.offer.key ? -1 : 1);
