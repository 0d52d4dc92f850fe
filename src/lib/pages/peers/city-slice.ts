import type { Dataset } from '#lib/domain/dataset.ts';
import type { Maturity, PracticeFields, RecordKey, SubjectIds } from '#lib/peers/peer-records.ts';
import type { Reasons } from '#lib/peers/reasons.ts';
import type { PeerCity } from '#lib/peers/peer-city.ts';
import type { ExchangeSet } from '#lib/peers/sets.ts';
import { lacksOf, type Lack } from '#lib/peers/means.ts';
import type { PairFigure } from '#lib/peers/pair-figures.ts';
import { keptMatches } from '#lib/peers/suggest.ts';
import { unique, type Ask, type Offer } from '#lib/peers/peer-records.ts';
import { proposedOn } from '#lib/peers/proposed-on.ts';
import { bothWays, setsOfThree } from '#lib/peers/sets.ts';
import { hasReady, togetherOf, type Together } from '#lib/peers/together.ts';
import { askEvents, type AskEvents } from './ask-events.ts';
import { ofPlaces, recordsOf } from './of-places.ts';
import { pairFigures } from './pair-figures.ts';
import {
	askRow,
	bareRow,
	cityRow,
	offerRow,
	subjectLabels,
	topicsOn,
	meetingsOn,
	type RecordRow
} from './rows.ts';
import { isLarge, readyHosts, type PeerNetwork } from './network.ts';

/** A city as the finder shows and compares it. */
export type PeerCityRow = Omit<PeerCity, 'competences' | 'difficulties' | 'challenges'> & {
	/** What it says first of who holds competences, where that is compared. */
	readonly stated: readonly RecordKey[];
	/** What it lacks of the means that anything new takes; left out where nothing is. */
	readonly lacks?: readonly Lack[];
};

export interface AskRow {
	readonly key: RecordKey;
	/** `question` is one in the reader's own words. */
	readonly kind: Ask['kind'] | 'question';
	readonly text: string;
	readonly themeIds: readonly string[];
	readonly subjectIds: SubjectIds;
	/** Groups that its words name; left out where they name none. */
	readonly groupIds?: readonly string[];
	readonly records: readonly RecordKey[];
	/** The exchange topics of the source that stand on it; see `proposed-on.ts`. */
	readonly topicIds?: readonly string[];
}

export interface OfferRow {
	readonly key: RecordKey;
	readonly cityId: string;
	readonly maturity: Maturity;
	readonly isGuess: boolean;
	readonly title: string | null;
	readonly text: string;
	readonly themeIds: readonly string[];
	readonly subjectIds: SubjectIds;
	readonly touchedIds: readonly string[];
	readonly groupIds: readonly string[];
	readonly records: readonly RecordKey[];
	readonly entries?: Offer['entries'];
	readonly practice: PracticeFields | null;
}

export interface TogetherRow extends Together {
	readonly isReady: boolean;
	/** Meetings and later facts on it, where nobody has it ready; left out where there are none. */
	readonly events?: AskEvents;
}

/**
 * The finder's page of one city, and its JSON: what the city asks, the matches that any single weight can bring up with
 * their parts before weighting, and the records behind them. Not the dataset. What only a question in the reader's own
 * words may bear on is a file of its own (`statements.ts`).
 */
export interface PeerCitySlice {
	readonly learnerId: string;
	/** The learner and every city among the matches. */
	readonly cities: Readonly<Record<string, PeerCityRow>>;
	readonly themes: Readonly<Record<string, string>>;
	readonly groups: Readonly<Record<string, string>>;
	/** Labels of the subjects that the page names; empty where the network codes none. */
	readonly subjects: Readonly<Record<string, string>>;
	readonly asks: readonly AskRow[];
	readonly offers: Readonly<Record<RecordKey, OfferRow>>;
	/** By ask: whether anybody has something ready, who else asks the same and who plans it. */
	readonly together: Readonly<Record<RecordKey, TogetherRow>>;
	/** Matches by ask, in the order of the asks. */
	readonly matches: Readonly<Record<RecordKey, readonly Reasons[]>>;
	readonly records: Readonly<Record<RecordKey, RecordRow>>;
	/** By host: its figures that compare with those of the learner. */
	readonly figures: Readonly<Record<string, readonly PairFigure[]>>;
	readonly topics: ReturnType<typeof topicsOn>;
	readonly meetings: ReturnType<typeof meetingsOn>;
	readonly bothWays: readonly ExchangeSet[];
	/** Null in a large network, where they rest on the matches of dozens of cities. */
	readonly threes: readonly ExchangeSet[] | null;
	/** Hosts whose exchange plan is made with the site. */
	readonly ready: readonly string[];
	/** Whether the profile lists planned actions. */
	readonly hasActions: boolean;
}

const KIND_ORDER: readonly Ask['kind'][] = ['learning-need', 'challenge', 'action', 'need'];

/** What it wants to learn first, then challenges, plans and what only the grid says; each in the order of the profile. */
const inOrder = (asks: readonly Ask[]): Ask[] =>
	[...asks].sort(
		(a, b) => KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) || collator.compare(a.key, b.key)
	);
const collator = new Intl.Collator('en', { numeric: true });

/** Up to so many offers in a network, the page of a city carries them all. */
const CARRIED = 200;

/** What a question in the reader's own words may find beside the matches: all that other cities show, where it is not too much. */
const forQuestions = ({ offers }: PeerNetwork, cityId: string): RecordKey[] =>
	offers.size > CARRIED
		? []
		: [...offers.values()].filter((offer) => offer.cityId !== cityId).map(({ key }) => key);

const bestOf = (sets: readonly ExchangeSet[]): Reasons[] =>
	sets.flatMap(({ visits }) => visits.map(({ suggestion }) => suggestion.best));

/** The slice of one city; throws `no city: <id>` where the dataset has none of that id. */
export function peerCitySlice(dataset: Dataset, network: PeerNetwork, cityId: string): PeerCitySlice {
	const { index } = network;
	if (!index.cities.has(cityId)) throw new Error(`no city: ${cityId}`);
	const asks = inOrder(index.asks.get(cityId) ?? []);
	const matches = asks.map(
		(ask) => [ask.key, keptMatches(network.matchesOf(cityId).get(ask.key) ?? [])] as const
	);
	const together = asks.map((ask): [RecordKey, TogetherRow] => {
		const isReady = hasReady(network.matchesOf(cityId).get(ask.key) ?? []);
		const events = isReady ? null : askEvents(dataset, index, ask);
		return [ask.key, { isReady, ...togetherOf(index, ask), ...(events && { events }) }];
	});
	const others = together.flatMap(([, { asking, planning, near }]) => [...planning, ...near, ...asking]);
	const onAgendas = together.flatMap(
		([, { events }]) => events?.meetings.flatMap((row) => row.cityIds) ?? []
	);
	const proposed = proposedOn(dataset, cityId, asks);
	const both = bothWays(network.hosts, cityId);
	const threes = isLarge(network) ? null : setsOfThree(network.hosts, cityId);
	const all = [...matches.flatMap(([, list]) => list), ...bestOf([...both, ...(threes ?? [])])];
	const offers = unique([...all.map(({ offer }) => offer), ...forQuestions(network, cityId)]).map((key) =>
		network.offers.get(key)!
	);
	const cityIds = unique([cityId, ...onAgendas, ...[...offers, ...others].map((row) => row.cityId)]);
	const places = ofPlaces(network, cityId, all);
	const compared = new Set([cityId, ...offers.map((offer) => offer.cityId)]);
	const figures = pairFigures(dataset, cityId, compared);
	const lacks = lacksOf(dataset);
	const themeIds = unique([...asks, ...offers].flatMap((row) => row.themeIds));
	const records = unique([
		...all.flatMap(recordsOf),
		...others.map(({ record }) => record),
		...[...asks, ...offers].flatMap((row) => row.records),
		...places.funds,
		...[...compared].flatMap((id) => lacks.get(id) ?? []).map(({ record }) => record),
		...Object.values(figures)
			.flat()
			.flatMap(({ learner, host }) => [learner.record, host.record]),
		...[...places.stated.values()].flat()
	]);
	return {
		learnerId: cityId,
		cities: Object.fromEntries(
			cityIds.map((id) => [
				id,
				compared.has(id)
					? cityRow(index.cities.get(id)!, places.stated.get(id), lacks.get(id))
					: bareRow(index.cities.get(id)!)
			])
		),
		themes: Object.fromEntries(
			dataset.themes.filter((row) => themeIds.includes(row.themeId)).map((row) => [row.themeId, row.label])
		),
		groups: Object.fromEntries(dataset.groups.map(({ groupId, label }) => [groupId, label])),
		subjects: subjectLabels(dataset, asks, offers),
		asks: asks.map((ask) => ({ ...askRow(ask), topicIds: proposed(ask.records) })),
		together: Object.fromEntries(together),
		offers: Object.fromEntries(offers.map((offer) => [offer.key, offerRow(offer)])),
		matches: Object.fromEntries(matches),
		records: Object.fromEntries(records.flatMap((key) => network.record(key) ?? [])),
		figures,
		topics: topicsOn(dataset, themeIds, cityIds),
		meetings: meetingsOn(dataset, themeIds),
		bothWays: both,
		threes,
		ready: readyHosts(network, cityId),
		hasActions: asks.some(({ key }) => key.startsWith('actions/'))
	};
}
