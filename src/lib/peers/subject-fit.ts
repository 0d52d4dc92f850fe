/**
 * How close an offer is to an ask by what an editor coded both with.
 *
 * Rule: they are on the *same subject* where they share one. The offer *touches* the subject where what it only touches is
 * one of the ask's. They are on a *neighbouring subject* where what the ask is mainly about has a subject of the offer for
 * a neighbour. The first subject of a record is what it is mainly about: `SAME` is the value by whether the shared
 * subject is the main one of the ask, of the offer, of both or of neither; what is only touched counts more where it
 * is the ask's main subject, neighbours where both main subjects are. Nothing else makes two records close.
 */
export interface SubjectFit {
	readonly relation: 'same' | 'touches' | 'neighbour';
	/** 0 to 1. */
	readonly value: number;
	/** The subjects of the offer that are the ask's, or neighbours of the ask's main one. */
	readonly subjectIds: readonly string[];
}

/** What an offer is about, the main subject first, and what it only touches. */
export interface OfferSubjects {
	readonly subjectIds: readonly string[];
	readonly touchedIds: readonly string[];
}

export type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

const SAME = { both: 1, ask: 0.85, offer: 0.75, neither: 0.6 } as const;
const TOUCHED = { ask: 0.6, other: 0.4 } as const;
const NEAR = { both: 0.6, other: 0.3 } as const;

/** The fit of an ask's subjects with an offer's; null where it is none of the three. */
export function subjectFit(
	ask: readonly string[],
	{ subjectIds, touchedIds }: OfferSubjects,
	neighbours: Neighbours
): SubjectFit | null {
	const [mine, theirs] = [ask[0], subjectIds[0]];
	const isAsked = (id: string): boolean => ask.includes(id);
	const shared = subjectIds.filter(isAsked);
	if (shared.length > 0) {
		const [ofAsk, ofOffer] = [mine, theirs].map((id) => id !== undefined && shared.includes(id));
		const value = ofAsk ? (ofOffer ? SAME.both : SAME.ask) : ofOffer ? SAME.offer : SAME.neither;
		return { relation: 'same', value, subjectIds: shared };
	}
	const touched = touchedIds.filter(isAsked);
	if (touched.length > 0) {
		const isMain = mine !== undefined && touched.includes(mine);
		return { relation: 'touches', value: isMain ? TOUCHED.ask : TOUCHED.other, subjectIds: touched };
	}
	const around = mine === undefined ? undefined : neighbours.get(mine);
	const near = subjectIds.filter((id) => around?.has(id));
	if (near.length === 0) return null;
	const isBoth = theirs !== undefined && near.includes(theirs);
	return { relation: 'neighbour', value: isBoth ? NEAR.both : NEAR.other, subjectIds: near };
}
