import { later } from '#lib/domain/later.ts';
import { slug } from '#lib/domain/slug.ts';
import { matchesOf } from '#lib/peers/match.ts';
import {
	competenceStatement,
	difficultyStatement,
	HINDERS,
	type PeerCity,
	type Statement
} from '#lib/peers/peer-city.ts';
import { namedGroups } from '#lib/peers/named-groups.ts';
import type { PeerIndex } from '#lib/peers/peer-index.ts';
import type { Ask, Offer, RecordKey } from '#lib/peers/peer-records.ts';
import { statingCity } from '#lib/peers/stating-city.ts';
import { subjectReader, type SubjectWords } from '#lib/peers/question-subjects.ts';
import { reasonsOf } from '#lib/peers/reasons.ts';
import { candidateOf } from '#lib/peers/topic.ts';
import type { Neighbours } from '#lib/peers/subject-fit.ts';
import { BESIDE, makeCorpus, vectorOf, type Corpus, type TextPart } from '#lib/peers/text-fit.ts';
import { groupBy } from '#lib/selectors/group-by.ts';
import type { OfferRow, PeerCitySlice } from './city-slice.ts';
import type { OwnQuestion } from './results.ts';
import type { RecordRow } from './rows.ts';
import { NO_STATEMENTS, withStatements, type PeerStatements } from './statements.ts';

/**
 * A question in the reader's own words, matched in the browser with what the page carries.
 *
 * Rule: where its words name a subject in any language (`question-subjects.ts`), it is matched as an ask on this subject.
 * Besides, as any ask without a theme (`match.ts`): its words against those of the offers, and against the
 * competences and difficulties of both cities. The corpus is the asks and offers of the page.
 */
export function ownQuestionMatcher(
	page: PeerCitySlice,
	subjects: readonly SubjectWords[] = [],
	statements: PeerStatements = NO_STATEMENTS
): (text: string) => OwnQuestion {
	const slice = withStatements(page, statements);
	const read = subjectReader(subjects);
	const offers: Offer[] = Object.values(slice.offers).map((row) => ({ ...row, parts: partsOf(row, slice) }));
	const texts = slice.asks.map(({ text }): TextPart[] => [{ text, share: 1 }]);
	const corpus = makeCorpus([...texts, ...offers.map(({ parts }) => parts)]);
	const vectors = new Map(offers.map((offer) => [offer, vectorOf(offer.parts, corpus)]));
	const index: PeerIndex = {
		cities: peerCities(slice, statements, corpus),
		asks: new Map(),
		offers: new Map(),
		vectorOfAsk: (ask) => vectorOf(ask.parts, corpus),
		vectorOfOffer: (offer) => vectors.get(offer)!,
		neighbours: neighboursAmong(subjects),
		candidates: (_, asked) => offers.map((offer) => candidateOf(offer, vectors.get(offer)!, asked)),
		alikeAsks: () => [],
		nearAsks: () => []
	};
	const groups = Object.entries(slice.groups).map(([groupId, label]) => ({ groupId, label }));
	return (text) => {
		// One text is one ask, wherever it stands among the questions: decisions on it are kept by its key.
		const key = `needs/question-${slug(text)}` as const;
		const reading = read(text);
		const subjectIds = reading.read.length > 0 ? reading.read : null;
		const groupIds = namedGroups(groups, text);
		const row = { key, kind: 'question', text, themeIds: [], subjectIds, groupIds, records: [] } as const;
		const ask: Ask = {
			...row,
			kind: 'need',
			cityId: slice.learnerId,
			parts: [{ text, share: 1 }]
		};
		const onSubject = subjectIds ? matchesOf(index, ask) : [];
		const seen = new Set(onSubject.map(({ offer }) => offer.key));
		const byWords = matchesOf(index, { ...ask, subjectIds: null }).filter(
			({ offer }) => !seen.has(offer.key)
		);
		return { ask: row, reading, matches: [...onSubject, ...byWords].map(reasonsOf) };
	};
}

/** The neighbours of each subject; that one names the other is enough. */
function neighboursAmong(subjects: readonly SubjectWords[]): Neighbours {
	const near = new Map(subjects.map(({ id }) => [id, new Set<string>()]));
	for (const { id, neighbourIds } of subjects)
		for (const other of neighbourIds) {
			near.get(id)?.add(other);
			near.get(other)?.add(id);
		}
	return near;
}

type RecordEntry = readonly [RecordKey, RecordRow];

/** The cities of the page; what they state is read where a question comes close to one of their offers. */
function peerCities(
	{ cities, records }: PeerCitySlice,
	{ subjectIds }: PeerStatements,
	corpus: Corpus
): Map<string, PeerCity> {
	const byCity = groupBy(Object.entries(records) as RecordEntry[], ([, { cityId }]) => cityId ?? '');
	const ofKind = (id: string, kinds: readonly string[]): RecordEntry[] =>
		(byCity.get(id) ?? []).filter(([, { kind }]) => kinds.includes(kind));
	const stated = (id: string, kinds: readonly string[]) =>
		later((): Statement[] =>
			ofKind(id, kinds).map(([key, { text }]) =>
				difficultyStatement(key, { text, themeIds: [], subjectIds: subjectIds[key] ?? null }, corpus)
			)
		);
	return new Map(
		Object.entries(cities).map(([id, row]): [string, PeerCity] => {
			const competences = later(() =>
				ofKind(id, ['competence']).map(([key, record]) => competenceStatement(key, record, corpus))
			);
			const stating = { difficulties: stated(id, HINDERS), challenges: stated(id, ['challenge']) };
			return [id, statingCity(row, { competences, ...stating })];
		})
	);
}

/** The words of an offer: its own, and at half weight those of the records behind it. */
const partsOf = ({ title, text, records }: OfferRow, slice: PeerCitySlice): TextPart[] => [
	{ text: title ? `${title}. ${text}` : text, share: 1 },
	...records.slice(1).map((key) => ({ text: slice.records[key]?.text ?? '', share: BESIDE }))
];
