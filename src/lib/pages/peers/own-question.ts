import { matchesOf } from '#lib/peers/match.ts';
import type { PeerCity } from '#lib/peers/peer-city.ts';
import type { PeerIndex } from '#lib/peers/peer-index.ts';
import type { Ask, Offer } from '#lib/peers/peer-records.ts';
import { reasonsOf } from '#lib/peers/reasons.ts';
import { BESIDE, makeCorpus, vectorOf, type TextPart } from '#lib/peers/text-fit.ts';
import type { OfferRow, PeerCitySlice } from './city-slice.ts';
import type { OwnQuestion } from './results.ts';

/**
 * A question in the reader's own words, matched in the browser with what the page carries.
 *
 * Rule: the same as for any ask without a theme (`match.ts`): its words against those of the offers. The corpus is the asks
 * and offers of the page; competences and difficulties, whose texts a page does not carry, are left out and not counted.
 */
export function ownQuestionMatcher(slice: PeerCitySlice): (text: string, number: number) => OwnQuestion {
	const offers: Offer[] = Object.values(slice.offers).map((row) => ({ ...row, parts: partsOf(row, slice) }));
	const texts = slice.asks.map(({ text }): TextPart[] => [{ text, share: 1 }]);
	const corpus = makeCorpus([...texts, ...offers.map(({ parts }) => parts)]);
	const vectors = new Map(offers.map((offer) => [offer, vectorOf(offer.parts, corpus)]));
	const index: PeerIndex = {
		cities: new Map(
			Object.entries(slice.cities).map(([id, row]): [string, PeerCity] => [
				id,
				{ ...row, competences: [], difficulties: [] }
			])
		),
		asks: new Map(),
		offers: new Map(),
		corpus,
		vectorOfAsk: (ask) => vectorOf(ask.parts, corpus),
		vectorOfOffer: (offer) => vectors.get(offer)!,
		candidates: () => offers
	};
	return (text, number) => {
		const key = `needs/own-question-${number}` as const;
		const row = { key, kind: 'question', text, themeIds: [], records: [] } as const;
		const ask: Ask = { ...row, kind: 'need', cityId: slice.learnerId, parts: [{ text, share: 1 }] };
		return { ask: row, matches: matchesOf(index, ask).map(reasonsOf) };
	};
}

/** The words of an offer: its own, and at half weight those of the records behind it. */
const partsOf = ({ title, text, records }: OfferRow, slice: PeerCitySlice): TextPart[] => [
	{ text: title ? `${title}. ${text}` : text, share: 1 },
	...records.slice(1).map((key) => ({ text: slice.records[key]?.text ?? '', share: BESIDE }))
];
