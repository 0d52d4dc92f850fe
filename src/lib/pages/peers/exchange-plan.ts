import { inferredOf } from '#lib/domain/inferred-part.ts';
import { tableOf } from '#lib/selectors/record-buckets.ts';
import { formatPages } from '#lib/format/pages.ts';
import { m } from '#lib/messages/index.ts';
import { planDocument } from '#lib/peers/plan-document.ts';
import { marksOf, meetingShown, proposedShown } from '#lib/peers/marks.ts';
import { meetingWhen } from '#lib/peers/meeting-when.ts';
import { exchangePlan, type ExchangePlan, type PlanMatch, type PlanPair } from '#lib/peers/exchange-plan.ts';
import type { NetworkEnd } from '#lib/peers/exchange-days.ts';
import type { RecordKey } from '#lib/peers/peer-records.ts';
import { saidRelation, type Reasons } from '#lib/peers/reasons.ts';
import { transferOf } from '#lib/peers/transfer.ts';
import type { TextDocument } from '#lib/documents/document.ts';
import type { OfferRow, PeerCityRow, PeerCitySlice } from './city-slice.ts';
import { furtherOffers, pairMatches, questionOf, type PlanSubject } from './pair-matches.ts';
import { pairProposals } from './pair-proposals.ts';
import type { OwnQuestion } from './results.ts';
import type { RecordRow } from './rows.ts';

/** From here the editor loads all that it needs of a plan in one piece. */
export { otherAsks } from './pair-matches.ts';

/** What an exchange plan says of its source. */
export interface PlanSource extends NetworkEnd {
	readonly version: string;
	/** Title of the source that the pages are of. */
	readonly title: string;
	readonly language: string;
}

/** The draft for a learner's slice and any city; without a match where the tables state none. */
export function draftPlan(
	slice: PeerCitySlice,
	host: { readonly cityId: string; readonly name: string },
	subject: PlanSubject,
	source: PlanSource
): ExchangePlan {
	const learner = slice.cities[slice.learnerId]!;
	const visited = slice.cities[host.cityId];
	const matches = pairMatches(slice, host.cityId, subject);
	// A city that the page only names has no funds with it: of such a host nothing is said.
	const isCarried = Object.values(slice.offers).some(({ cityId }) => cityId === host.cityId);
	const funds = [learner, ...(visited && isCarried ? [visited] : [])].map((city) => ({
		city: city.name,
		funds: [...city.funds, ...city.mentioned.map(({ fund }) => ({ fund, access: 'mentioned' as const }))]
	}));
	return exchangePlan({
		learner: learner.name,
		host: host.name,
		matches: matches.map((match) => planMatch(slice, match, source, questionOf(subject))),
		proposed: pairProposals(slice, host.cityId),
		unmatched: unmatchedAsk(slice, subject, { matches, source }),
		contact: visited && contactOf(visited, source),
		countries: visited ? [learner.countryCode, visited.countryCode] : null,
		funds
	});
}

/** Whom the source has for a city, with the pages of its profile. */
const contactOf = ({ coordinator, name }: PeerCityRow, { title }: PlanSource): PlanPair['contact'] =>
	coordinator ? { role: coordinator.role, citation: sourceOf(title, coordinator.page, name) } : null;

const sourceOf = (title: string, page: string | null, ...more: readonly string[]): string =>
	[title, formatPages(page) ?? m.evidence.noPage, ...more].filter(Boolean).join(', ');

/** What the reader chose to ask, where no match of the host is on it. */
function unmatchedAsk(
	slice: PeerCitySlice,
	subject: PlanSubject,
	{ matches, source }: { readonly matches: readonly Reasons[]; readonly source: PlanSource }
): { text: string; citation: string } | null {
	const question = questionOf(subject);
	const key = question?.ask.key ?? subject;
	const ask = question?.ask ?? slice.asks.find((row) => row.key === key);
	if (!ask || matches.some((match) => match.ask === key)) return null;
	const name = slice.cities[slice.learnerId]!.name;
	return {
		text: ask.text,
		citation: question ? m.exchangePlan.ownQuestion(name) : citationOf(slice, source, ask.key)
	};
}

/** Source, pages and city of a record, as a footnote. */
function citationOf(slice: PeerCitySlice, source: PlanSource, key: RecordKey): string {
	const record = slice.records[key];
	const part = record ? inferredOf(record.basis, tableOf(key)) : null;
	const editorial = record?.basis === 'editorial' ? m.evidence.basis.editorial : '';
	const basis = (part ? m.evidence.inferred[part] : editorial).toLowerCase();
	return sourceOf(source.title, record?.page ?? null, slice.cities[record?.cityId ?? '']?.name ?? '', basis);
}

const NO_ASK = { themeIds: [], subjectIds: null };

/** The words of a record; of a competence with its level and its title, on which its text may lean ("It makes ..."). */
function saidOf({ code, title, text }: RecordRow): { readonly text: string; readonly short?: string } {
	if (!code) return { text };
	const named = (said: string) => `${m.competenceWords.heldBy(code.level, code.holds)} ${said}`;
	return title
		? { text: named(`${title}. ${text}`), short: named(m.exchangePlan.above(title)) }
		: { text: named(text) };
}

/** The records of an offer beside its main one, with their words; those that only repeat its words are left out. */
function behindOf(
	{ records }: PeerCitySlice,
	offer: OfferRow,
	citation: (key: RecordKey) => string
): PlanMatch['behind'] {
	return offer.records.slice(1).flatMap((key) => {
		const record = records[key];
		if (!record || record.text === offer.text) return [];
		const label = m.peers.recordKind[record.kind] ?? record.kind;
		const kind = tableOf(key) === 'grid' ? m.peers.inGrid(label) : label;
		return [{ kind, text: record.text, citation: citation(key) }];
	});
}

function planMatch(
	slice: PeerCitySlice,
	reasons: Reasons,
	source: PlanSource,
	question: OwnQuestion | null
): PlanMatch {
	const isOwn = question?.ask.key === reasons.ask;
	const offer = slice.offers[reasons.offer]!;
	const name = (id: string | null): string => slice.cities[id ?? '']?.name ?? '';
	const groupLabel = (id: string): string => slice.groups[id] ?? id;
	const citation = (key: RecordKey): string => citationOf(slice, source, key);
	const ask = isOwn ? question.ask : slice.asks.find(({ key }) => key === reasons.ask);
	const marks = marksOf({ exchangeTopics: slice.topics, meetings: slice.meetings }, ask ?? NO_ASK, {
		learner: slice.learnerId,
		host: reasons.hostId
	});
	const meeting = meetingShown(marks);
	return {
		askText: ask?.text ?? slice.records[reasons.ask]?.text ?? '',
		askCitation: isOwn ? m.exchangePlan.ownQuestion(name(slice.learnerId)) : citation(reasons.ask),
		offerTitle: offer.title,
		offerText: offer.text,
		offerCitation: citation(reasons.offer),
		practice: offer.practice,
		behind: behindOf(slice, offer, citation),
		further: furtherOffers(slice, reasons, question).flatMap(({ offer: key }) => {
			const shown = slice.offers[key];
			return shown ? [{ title: shown.title, text: shown.text, citation: citation(key) }] : [];
		}),
		offerGroups: offer.groupIds.map(groupLabel),
		nearness: m.exchangePlan.why.nearness(
			m.peers.relation[saidRelation(reasons)],
			reasons.subjectIds.map((id) => slice.subjects[id] ?? id)
		),
		themes: reasons.themeIds.map((id) => slice.themes[id] ?? id),
		groups: reasons.groups.map(({ groupId }) => groupLabel(groupId)),
		marks: [
			...proposedShown(marks).map(({ names, kind, title }) =>
				names === 'both'
					? m.peers.proposedBoth[kind](title)
					: m.peers.proposedOne(name(names === 'host' ? reasons.hostId : slice.learnerId), title)
			),
			...(meeting ? [m.peersMarks.meeting(meeting, meetingWhen(meeting), name(reasons.hostId))] : [])
		],
		hostDifficulties: reasons.hostDifficulties,
		transfer: transferOf(reasons, {
			ask: { ...NO_ASK, groupIds: [], ...ask, records: ask?.records ?? [reasons.ask] },
			figures: slice.figures[reasons.hostId] ?? [],
			learner: { lacks: [], ...slice.cities[slice.learnerId]! },
			host: { lacks: [], ...slice.cities[reasons.hostId]! },
			offer,
			record: (key) => slice.records[key] ?? null
		}),
		recordText: (key) => {
			const record = slice.records[key as RecordKey];
			if (!record) return null;
			return { ...saidOf(record), citation: citation(key as RecordKey) };
		},
		groupLabel
	};
}

/** The document of an exchange plan, as drafted or as edited. */
export const documentOfPlan = (
	plan: ExchangePlan,
	names: { readonly learner: string; readonly host: string },
	{ network, end, version, title, language }: PlanSource
): TextDocument =>
	planDocument(plan, {
		description: m.exchangePlan.description(names.learner, names.host),
		language,
		source: title,
		network: { network, end },
		method: m.exchangePlan.method(network, version)
	});
