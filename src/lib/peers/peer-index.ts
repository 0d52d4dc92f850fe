import type { Dataset } from '../domain/dataset.ts';
import { later } from '../domain/later.ts';
import { groupBy } from '../selectors/group-by.ts';
import { perObject } from '../selectors/per-dataset.ts';
import { subjectNeighbours } from '../selectors/subject-codings.ts';
import { asksOf } from './asks.ts';
import { offersOf } from './offers.ts';
import { peerCities, type PeerCity } from './peer-city.ts';
import type { Ask, Offer } from './peer-records.ts';
import type { Neighbours } from './subject-fit.ts';
import type { Candidate } from './topic.ts';
import { cosineOf, makeCorpus, vectorOf, type TextVector } from './text-fit.ts';

/** A network made ready for matching: built once, linear in its tables. */
export interface PeerIndex {
	readonly cities: ReadonlyMap<string, PeerCity>;
	readonly asks: ReadonlyMap<string, readonly Ask[]>;
	readonly offers: ReadonlyMap<string, readonly Offer[]>;
	readonly vectorOfAsk: (ask: Ask) => TextVector;
	readonly vectorOfOffer: (offer: Offer) => TextVector;
	readonly neighbours: Neighbours;
	/**
	 * Offers that an ask may match, its own city's among them: coded ones by their subjects and the neighbours of the main
	 * one, where the ask is coded, too; all others by a shared theme or rare word.
	 */
	readonly candidates: (ask: Ask, vector: TextVector) => Candidate[];
	/** Asks on a subject of an ask, or on a theme of it where nobody coded it; of any city. */
	readonly alikeAsks: (ask: Ask) => Ask[];
	/** Asks on a neighbour of the subject that an ask is mainly about; of any city, none where nobody coded it. */
	readonly nearAsks: (ask: Ask) => Ask[];
}

/** A word in more of the offers than this says too little to look a match up by it. */
const RARE = 0.2;
const AT_LEAST = 8;

/** Offers that hold a word, by their places, and how much it weighs in each. */
interface Posting {
	readonly places: number[];
	readonly weights: number[];
}

/** Where offers stand by their subjects, their themes and their words. */
function placesOf(offers: readonly Offer[], vectors: readonly TextVector[]) {
	const bySubject = new Map<string, number[]>();
	const byTheme = new Map<string, number[]>();
	const byStem = new Map<string, Posting>();
	const add = (index: Map<string, number[]>, key: string, place: number): void => {
		const list = index.get(key);
		if (list) list.push(place);
		else index.set(key, [place]);
	};
	offers.forEach(({ subjectIds, touchedIds, themeIds }, place) => {
		for (const id of [...(subjectIds ?? []), ...touchedIds]) add(bySubject, id, place);
		for (const id of themeIds) add(byTheme, id, place);
		for (const [stem, { weight }] of vectors[place]!.words) {
			const posting = byStem.get(stem) ?? { places: [], weights: [] };
			byStem.set(stem, posting);
			posting.places.push(place);
			posting.weights.push(weight);
		}
	});
	return { bySubject, byTheme, byStem };
}

function lookUp(
	offers: readonly Offer[],
	vectors: readonly TextVector[],
	neighbours: Neighbours
): PeerIndex['candidates'] {
	const { bySubject, byTheme, byStem } = placesOf(offers, vectors);
	const tooMany = Math.max(AT_LEAST, offers.length * RARE);
	const placesFor = (ask: Ask, { words }: TextVector): Set<number> => {
		const found = new Set<number>();
		const { subjectIds } = ask;
		const [main = ''] = subjectIds ?? [];
		for (const id of [...(subjectIds ?? []), ...(neighbours.get(main) ?? [])])
			for (const place of bySubject.get(id) ?? []) found.add(place);
		// Of two coded records the subjects alone say whether they are close.
		const addOpen = (places: readonly number[] = []): void => {
			for (const place of places)
				if (ask.subjectIds === null || offers[place]!.subjectIds === null) found.add(place);
		};
		for (const id of ask.themeIds) addOpen(byTheme.get(id));
		for (const stem of words.keys()) {
			const places = byStem.get(stem)?.places ?? [];
			if (places.length <= tooMany) addOpen(places);
		}
		return found;
	};
	/** The words of a text against those of all offers at once: faster than text by text. In the order in which `fitValue` adds. */
	const sumsOf = ({ words }: TextVector): Float64Array => {
		const sums = new Float64Array(offers.length);
		for (const [stem, { weight }] of words) {
			const { places, weights } = byStem.get(stem) ?? { places: [], weights: [] };
			for (let at = 0; at < places.length; at++) sums[places[at]!]! += weight * weights[at]!;
		}
		return sums;
	};
	return (ask, vector) => {
		const sums = sumsOf(vector);
		return Array.from(placesFor(ask, vector), (place) => {
			const theirs = vectors[place]!;
			return { offer: offers[place]!, vector: theirs, fit: cosineOf(sums[place]!, vector, theirs) };
		});
	};
}

/** A subject and a theme may have the same id. */
const topicKeys = ({ subjectIds, themeIds }: Ask): string[] =>
	subjectIds ? subjectIds.map((id) => `subject ${id}`) : themeIds.map((id) => `theme ${id}`);

function asksByTopic(asks: readonly Ask[]): (keys: readonly string[]) => Ask[] {
	const byTopic = new Map<string, Ask[]>();
	for (const ask of asks)
		for (const key of topicKeys(ask)) {
			const known = byTopic.get(key);
			if (known) known.push(ask);
			else byTopic.set(key, [ask]);
		}
	return (keys) => [...new Set(keys.flatMap((key) => byTopic.get(key) ?? []))];
}

/**
 * Reads what every city asks and can show, and makes the indexes that matching looks things up in: those of words when the
 * first city is matched, since the finder's first page needs none.
 */
export function indexPeers(dataset: Dataset): PeerIndex {
	const asks = byKey(asksOf(dataset));
	const offers = byKey(offersOf(dataset));
	const corpus = later(() => makeCorpus([...asks, ...offers].map(({ parts }) => parts)));
	const neighbours = subjectNeighbours(dataset);
	const vectorOfOffer = perObject((offer: Offer) => vectorOf(offer.parts, corpus()));
	const candidates = later(() => lookUp(offers, offers.map(vectorOfOffer), neighbours));
	const onTopics = later(() => asksByTopic(asks));
	return {
		cities: peerCities(dataset, corpus),
		asks: groupBy(asks, ({ cityId }) => cityId),
		offers: groupBy(offers, ({ cityId }) => cityId),
		vectorOfAsk: perObject((ask: Ask) => vectorOf(ask.parts, corpus())),
		vectorOfOffer,
		neighbours,
		candidates: (ask, vector) => candidates()(ask, vector),
		alikeAsks: (ask) => onTopics()(topicKeys(ask)),
		nearAsks: ({ subjectIds }) =>
			onTopics()([...(neighbours.get(subjectIds?.[0] ?? '') ?? [])].map((id) => `subject ${id}`))
	};
}

const byKey = <Row extends { key: string }>(rows: Row[]): Row[] =>
	rows.sort((a, b) => (a.key < b.key ? -1 : 1));
