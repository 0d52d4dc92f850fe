import { slug } from '#lib/domain/slug.ts';
import { matchesOf } from '#lib/peers/match.ts';
import { competenceStatement, type PeerCity, type Statement } from '#lib/peers/peer-city.ts';
import type { PeerIndex } from '#lib/peers/peer-index.ts';
import type { Ask, Offer, RecordKey } from '#lib/peers/peer-records.ts';
import { reasonsOf } from '#lib/peers/reasons.ts';
import { BESIDE, makeCorpus, vectorOf, type Corpus, type TextPart } from '#lib/peers/text-fit.ts';
import { groupBy } from '#lib/selectors/group-by.ts';
import type { OfferRow, PeerCitySlice } from './city-slice.ts';
import type { OwnQuestion } from './results.ts';
import type { RecordRow } from './rows.ts';

/**
 * A question in the reader's own words, matched in the browser with what the page carries.
 *
 * Rule: the same as for any ask without a theme (`match.ts`): its words against those of the offers, and against the
 * competences of both cities. The corpus is the asks and offers of the page. Difficulties hinder on a theme only, and a
 * question has none.
 */
export function ownQuestionMatcher(slice: PeerCitySlice): (text: string) => OwnQuestion {
	const offers: Offer[] = Object.values(slice.offers).map((row) => ({ ...row, parts: partsOf(row, slice) }));
	const texts = slice.asks.map(({ text }): TextPart[] => [{ text, share: 1 }]);
	const corpus = makeCorpus([...texts, ...offers.map(({ parts }) => parts)]);
	const vectors = new Map(offers.map((offer) => [offer, vectorOf(offer.parts, corpus)]));
	const index: PeerIndex = {
		cities: peerCities(slice, corpus),
		asks: new Map(),
		offers: new Map(),
		corpus,
		vectorOfAsk: (ask) => vectorOf(ask.parts, corpus),
		vectorOfOffer: (offer) => vectors.get(offer)!,
		neighbours: new Map(),
		candidates: () => offers,
		alikeAsks: () => []
	};
	return (text) => {
		// One text is one ask, wherever it stands among the questions: decisions on it are kept by its key.
		const key = `needs/question-${slug(text)}` as const;
		const row = { key, kind: 'question', text, themeIds: [], subjectIds: null, records: [] } as const;
		const ask: Ask = { ...row, kind: 'need', cityId: slice.learnerId, parts: [{ text, share: 1 }] };
		return { ask: row, matches: matchesOf(index, ask).map(reasonsOf) };
	};
}

/** The cities of the page, their competences read where a question comes close to one of their offers. */
function peerCities({ cities, records }: PeerCitySlice, corpus: Corpus): Map<string, PeerCity> {
	const all = (Object.entries(records) as [RecordKey, RecordRow][]).filter(
		([, { kind }]) => kind === 'competence'
	);
	const byCity = groupBy(all, ([, { cityId }]) => cityId ?? '');
	return new Map(
		Object.entries(cities).map(([id, row]): [string, PeerCity] => {
			let read: Statement[] | undefined;
			const city = {
				...row,
				difficulties: [],
				get competences() {
					return (read ??= (byCity.get(id) ?? []).map(([key, record]) =>
						competenceStatement(key, record, corpus)
					));
				}
			};
			return [id, city];
		})
	);
}

/** The words of an offer: its own, and at half weight those of the records behind it. */
const partsOf = ({ title, text, records }: OfferRow, slice: PeerCitySlice): TextPart[] => [
	{ text: title ? `${title}. ${text}` : text, share: 1 },
	...records.slice(1).map((key) => ({ text: slice.records[key]?.text ?? '', share: BESIDE }))
];
