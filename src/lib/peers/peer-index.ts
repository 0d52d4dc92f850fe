import type { Dataset } from '../domain/dataset.ts';
import { groupBy } from '../selectors/group-by.ts';
import { subjectNeighbours } from '../selectors/subject-codings.ts';
import { asksOf } from './asks.ts';
import { offersOf } from './offers.ts';
import { peerCities, type PeerCity } from './peer-city.ts';
import type { Ask, Offer } from './peer-records.ts';
import type { Neighbours } from './subject-fit.ts';
import { makeCorpus, vectorOf, type Corpus, type TextVector } from './text-fit.ts';

/** A network made ready for matching: built once, linear in its tables. */
export interface PeerIndex {
	readonly cities: ReadonlyMap<string, PeerCity>;
	readonly asks: ReadonlyMap<string, readonly Ask[]>;
	readonly offers: ReadonlyMap<string, readonly Offer[]>;
	readonly corpus: Corpus;
	readonly vectorOfAsk: (ask: Ask) => TextVector;
	readonly vectorOfOffer: (offer: Offer) => TextVector;
	readonly neighbours: Neighbours;
	/**
	 * Offers that an ask may match, its own city's among them: coded ones by their subjects and the neighbours of these, where
	 * the ask is coded, too; all others by a shared theme or rare word.
	 */
	readonly candidates: (ask: Ask, vector: TextVector) => Offer[];
	/** Asks on a subject of an ask, or on a theme of it where nobody coded it; of any city. */
	readonly alikeAsks: (ask: Ask) => Ask[];
}

/** A word in more of the offers than this says too little to look a match up by it. */
const RARE = 0.2;
const AT_LEAST = 8;

/** Kept beside its object, so that each text is counted once. */
function remember<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
	const made = new WeakMap<Key, Value>();
	return (key) => {
		const known = made.get(key);
		if (known !== undefined) return known;
		const value = make(key);
		made.set(key, value);
		return value;
	};
}

function lookUp(
	offers: readonly Offer[],
	vectorOfOffer: (offer: Offer) => TextVector,
	neighbours: Neighbours
) {
	const bySubject = new Map<string, Offer[]>();
	const byTheme = new Map<string, Offer[]>();
	const byStem = new Map<string, Offer[]>();
	const add = (index: Map<string, Offer[]>, key: string, offer: Offer): void => {
		const list = index.get(key);
		if (list) list.push(offer);
		else index.set(key, [offer]);
	};
	for (const offer of offers) {
		for (const id of [...(offer.subjectIds ?? []), ...offer.touchedIds]) add(bySubject, id, offer);
		for (const id of offer.themeIds) add(byTheme, id, offer);
		for (const stem of vectorOfOffer(offer).words.keys()) add(byStem, stem, offer);
	}
	const tooMany = Math.max(AT_LEAST, offers.length * RARE);
	return (ask: Ask, { words }: TextVector): Offer[] => {
		const found = new Set<Offer>();
		for (const id of ask.subjectIds ?? [])
			for (const near of [id, ...(neighbours.get(id) ?? [])])
				for (const offer of bySubject.get(near) ?? []) found.add(offer);
		// Of two coded records the subjects alone say whether they are close.
		const isOpen = ({ subjectIds }: Offer): boolean => ask.subjectIds === null || subjectIds === null;
		for (const id of ask.themeIds)
			for (const offer of byTheme.get(id) ?? []) if (isOpen(offer)) found.add(offer);
		for (const stem of words.keys()) {
			const list = byStem.get(stem) ?? [];
			if (list.length <= tooMany) for (const offer of list) if (isOpen(offer)) found.add(offer);
		}
		return [...found];
	};
}

/** A subject and a theme may have the same id. */
const topicKeys = ({ subjectIds, themeIds }: Ask): string[] =>
	subjectIds ? subjectIds.map((id) => `subject ${id}`) : themeIds.map((id) => `theme ${id}`);

function alikeAsks(asks: readonly Ask[]): (ask: Ask) => Ask[] {
	const byTopic = new Map<string, Ask[]>();
	for (const ask of asks)
		for (const key of topicKeys(ask)) byTopic.set(key, [...(byTopic.get(key) ?? []), ask]);
	return (ask) => [...new Set(topicKeys(ask).flatMap((key) => byTopic.get(key) ?? []))];
}

/** Reads what every city asks and can show, and makes the indexes that matching looks things up in. */
export function indexPeers(dataset: Dataset): PeerIndex {
	const asks = byKey(asksOf(dataset));
	const offers = byKey(offersOf(dataset));
	const corpus = makeCorpus([...asks, ...offers].map(({ parts }) => parts));
	const neighbours = subjectNeighbours(dataset);
	const vectorOfOffer = remember((offer: Offer) => vectorOf(offer.parts, corpus));
	return {
		cities: peerCities(dataset, corpus),
		asks: groupBy(asks, ({ cityId }) => cityId),
		offers: groupBy(offers, ({ cityId }) => cityId),
		corpus,
		vectorOfAsk: remember((ask: Ask) => vectorOf(ask.parts, corpus)),
		vectorOfOffer,
		neighbours,
		candidates: lookUp(offers, vectorOfOffer, neighbours),
		alikeAsks: alikeAsks(asks)
	};
}

const byKey = <Row extends { key: string }>(rows: Row[]): Row[] =>
	rows.sort((a, b) => (a.key < b.key ? -1 : 1));
