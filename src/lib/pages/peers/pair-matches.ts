import { marksOf } from '#lib/peers/marks.ts';
import type { RecordKey } from '#lib/peers/peer-records.ts';
import type { Reasons } from '#lib/peers/reasons.ts';
import { DEFAULT_WEIGHTS } from '#lib/peers/score.ts';
import { better, scored } from '#lib/peers/suggest.ts';
import { isReady } from '#lib/peers/together.ts';
import { groupBy } from '#lib/selectors/group-by.ts';
import type { PeerCitySlice } from './city-slice.ts';
import type { OwnQuestion } from './results.ts';

/** More asks than this make no visit of two days. */
const MATCHES = 3;

/** What an exchange plan is about first of all: an ask of the city, or a question in the reader's own words; null for the pair. */
export type PlanSubject = RecordKey | OwnQuestion | null;

export const questionOf = (subject: PlanSubject): OwnQuestion | null =>
	typeof subject === 'object' ? subject : null;

/** The asks of a city on which the source proposes that it visits a host. */
function proposedAsks({ asks, topics, learnerId }: PeerCitySlice, host: string): Set<string> {
	const isProposed = (ask: PeerCitySlice['asks'][number]): boolean =>
		marksOf({ exchangeTopics: topics, meetings: [] }, ask, { learner: learnerId, host }).proposed.some(
			({ kind, names }) => kind === 'staff-exchange' && names === 'both'
		);
	return new Set(asks.filter(isProposed).map(({ key }) => key));
}

/**
 * The best match of a host on each ask, as the finder has it. That which stands for the host in the finder's short list
 * leads; then come what is there to be shown before what is not, that on which the source proposes the visit, and the better match.
 */
function bestByAsk(slice: PeerCitySlice, hostId: string, question: OwnQuestion | null): Reasons[] {
	const proposed = proposedAsks(slice, hostId);
	const ofHost = [...(question?.matches ?? []), ...Object.values(slice.matches).flat()]
		.filter((match) => match.hostId === hostId)
		.map((reasons) => scored(reasons, DEFAULT_WEIGHTS))
		.sort(better);
	const best = [...groupBy(ofHost, ({ reasons }) => reasons.ask).values()].map(([first]) => first!.reasons);
	const [lead, ...rest] = best;
	// Equals keep the order of the better match.
	rest.sort(
		(a, b) =>
			Number(isReady(b)) - Number(isReady(a)) || Number(proposed.has(b.ask)) - Number(proposed.has(a.ask))
	);
	return lead ? [lead, ...rest] : [];
}

/** So much else of a host is told of one ask. */
const FURTHER = 3;

/** What else the host of a match has on the same subject of that ask, the better first; none where the match itself is only near. */
export function furtherOffers(slice: PeerCitySlice, match: Reasons, question: OwnQuestion | null): Reasons[] {
	const all = question?.ask.key === match.ask ? question.matches : (slice.matches[match.ask] ?? []);
	return all
		.filter(({ hostId, offer }) => hostId === match.hostId && offer !== match.offer)
		.filter(({ relation }) => relation === 'same' && match.relation === 'same')
		.map((reasons) => scored(reasons, DEFAULT_WEIGHTS))
		.sort(better)
		.slice(0, FURTHER)
		.map(({ reasons }) => reasons);
}

/** What the reader chose, with the match of the host on it, and the matches on other asks. */
function sorted(slice: PeerCitySlice, hostId: string, subject: PlanSubject) {
	const question = questionOf(subject);
	const ask = question?.ask.key ?? subject;
	const all = bestByAsk(slice, hostId, question);
	return { all, chosen: all.filter((match) => match.ask === ask) };
}

/** The match on what was chosen, alone; the pair's best on its asks where nothing was, or where the host has nothing on it. */
export function pairMatches(slice: PeerCitySlice, hostId: string, subject: PlanSubject): readonly Reasons[] {
	const { all, chosen } = sorted(slice, hostId, subject);
	return chosen.length > 0 ? chosen : all.slice(0, MATCHES);
}

/** On how many asks beside the chosen one the host has something that its plan leaves out; 0 where none was chosen. */
export function otherAsks(slice: PeerCitySlice, hostId: string, subject: PlanSubject): number {
	const { all, chosen } = sorted(slice, hostId, subject);
	return chosen.length > 0 ? all.length - chosen.length : 0;
}
