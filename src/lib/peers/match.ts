import {
	bearingOn,
	bearings,
	contextOf,
	placeContext,
	type Bearing,
	type Context,
	type ContextItem
} from './context.ts';
import { difficultiesOn, hostDifficulties, recordsOf, type Difficulties } from './difficulties.ts';
import { obstaclesOf, type Obstacles } from './obstacles.ts';
import type { PeerCity, Statement } from './peer-city.ts';
import type { PeerIndex } from './peer-index.ts';
import type { Ask, Offer, RecordKey } from './peer-records.ts';
import type { PartValues } from './score.ts';
import { textFit, type TextFit, type TextVector } from './text-fit.ts';
import { borneOut, byCloseness, maturityOf, topicOf, type Topic } from './topic.ts';

/**
 * A directed match: what one city asks, and what another can show on it.
 *
 * - topic: how close the two are by their subjects, else by themes and words (`topic.ts`).
 * - maturity: practice 1, practice known from the grid only 0.8 (0.5 where its kind is a guess), strength 0.6, strategy that
 *   runs 0.5, strength that is a circumstance 0.4, plan that has begun 0.4.
 * - groups: of the groups that the practice names, the share that the learner's profile names too; where the ask itself
 *   names groups, the share of these that the practice is for. Where the practice names none, the groups that both
 *   profiles name over those that either does.
 * - context and obstacles: see there.
 *
 * Only what is an offer (`offers.ts`) can make a host: a city with the same need and nothing to show is none. Nobody
 * matches itself. What the source proposes and what meetings cover is marked elsewhere and is no part of the score.
 */
export interface Match {
	readonly ask: Ask;
	readonly offer: Offer;
	readonly values: PartValues;
	readonly topic: Topic;
	readonly text: TextFit;
	/** Groups that both name, and the learner's marks behind them. */
	readonly groups: readonly { readonly groupId: string; readonly record: RecordKey }[];
	readonly context: Context;
	/** Statements of learner and host that say who holds the competence on it. */
	readonly competences: readonly RecordKey[];
	readonly obstacles: Obstacles;
	/** What the host itself names as a difficulty on the subject; no part of the score. */
	readonly hostDifficulties: readonly RecordKey[];
	/** Challenges, weaknesses and threats of the learner on the subject, what is asked among them; no part of the score. */
	readonly ownDifficulties: readonly RecordKey[];
	/** Difficulties of either city on the theme, and not on the subject. */
	readonly onTheme: readonly RecordKey[];
	/** Difficulties and challenges of either city on a neighbouring subject. */
	readonly nearby: readonly RecordKey[];
	/** Those on a theme of the ask alone, of a city that has none nearer. */
	readonly further: readonly RecordKey[];
}

/** Of all offers on a subject, so many are looked at closely; more would not come into a list of six. */
const CLOSE_LOOK = 48;

/** So many difficulties of the learner are named that are on a theme of the ask alone. */
const FURTHER = 2;

const isNear = ({ onTheme, nearby }: Difficulties): boolean => onTheme.length + nearby.length > 0;

function groupsOf({ groupIds: asked }: Ask, learner: PeerCity, host: PeerCity, offer: Offer) {
	const isOfOffer = offer.groupIds.length > 0;
	const theirs = isOfOffer ? offer.groupIds : host.groups.map(({ groupId }) => groupId);
	const isAsked = isOfOffer && asked.length > 0;
	const shared = learner.groups.filter(
		({ groupId }) => theirs.includes(groupId) && (!isAsked || asked.includes(groupId))
	);
	// Whom else a practice is for is no matter to who asks for some.
	if (isAsked) return { value: asked.filter((id) => theirs.includes(id)).length / asked.length, shared };
	if (theirs.length === 0 || learner.groups.length === 0) return { value: null, shared: [] };
	const either = isOfOffer ? theirs.length : theirs.length + learner.groups.length - shared.length;
	return { value: shared.length / either, shared };
}

/**
 * Matches of one ask with the offers of all other cities, closest subject first. Looks only at the offers of its subjects and
 * their neighbours, or those that share a theme or a rare word with it (`PeerIndex`), never at all of them. The ask need not be of the dataset: a question in the
 * reader's own words is an ask without a theme.
 */
export const matchesOf = (index: PeerIndex, ask: Ask, vector?: TextVector): Match[] => [
	...eachMatch(index, ask, vector)
];

/** The same, each looked at closely when it is asked for. */
export function* eachMatch(
	index: PeerIndex,
	ask: Ask,
	vector: TextVector = index.vectorOfAsk(ask)
): Generator<Match> {
	const learner = index.cities.get(ask.cityId);
	if (!learner) return;
	const topics = borneOut(
		index
			.candidates(ask, vector)
			.filter(({ offer }) => offer.cityId !== ask.cityId)
			.flatMap((candidate) => topicOf(index.neighbours, [ask, vector], candidate) ?? [])
	)
		.sort(byCloseness)
		.slice(0, CLOSE_LOOK);
	const near = index.neighbours;
	const mine = bearingOn(bearings(learner.competences, vector, ask.themeIds));
	const own = bearings(learner.difficulties, vector);
	const challenges = difficultiesOn([ask, vector], bearings(learner.challenges, vector), near);
	const hosts = new Map<string, HostSight>();
	for (const topic of topics) {
		const host = index.cities.get(topic.offer.cityId)!;
		const known = hosts.get(host.cityId);
		const sight = known ?? {
			host,
			place: placeContext(learner, host),
			theirs: bearingOn(bearings(host.competences, vector, ask.themeIds)),
			difficulties: difficultiesOn([ask, vector], bearings(hostDifficulties(host), vector), near)
		};
		if (!known) hosts.set(host.cityId, sight);
		yield closeLook({ ...sight, index, ask, vector, learner, mine, own, challenges }, topic);
	}
}

/** What holds for one ask and one host, whatever the offer. */
interface HostSight {
	readonly host: PeerCity;
	readonly place: readonly ContextItem[];
	/** The host's competence statements that bear on the ask. */
	readonly theirs: readonly Statement[];
	/** The difficulties of the host on it. */
	readonly difficulties: Difficulties;
}

interface Sight extends HostSight {
	readonly index: PeerIndex;
	readonly ask: Ask;
	readonly vector: TextVector;
	readonly learner: PeerCity;
	/** The learner's competence statements that bear on the ask. */
	readonly mine: readonly Statement[];
	/** How far its difficulties do. */
	readonly own: readonly Bearing[];
	/** The learner's challenges on it. */
	readonly challenges: Difficulties;
}

function closeLook(sight: Sight, topic: Topic): Match {
	const { offer } = topic;
	const { index, ask, vector, learner, host, mine, theirs } = sight;
	const subject = index.vectorOfOffer(offer);
	const context = contextOf(sight.place, mine, theirs);
	const groups = groupsOf(ask, learner, host, offer);
	const { difficulties, challenges } = sight;
	const own = difficultiesOn([ask, vector], sight.own, index.neighbours);
	const obstacles = obstaclesOf(learner, offer, { themeIds: ask.themeIds, mine, theirs });
	return {
		ask,
		offer,
		values: {
			topic: topic.value,
			maturity: maturityOf(offer),
			groups: groups.value,
			context: context.value,
			obstacles: obstacles.value
		},
		topic,
		text: textFit(vector, subject),
		groups: groups.shared,
		context,
		competences: [...mine, ...theirs].flatMap(({ holder, record }) => (holder ? [record] : [])),
		obstacles,
		hostDifficulties: recordsOf(difficulties.onSubject),
		ownDifficulties: recordsOf([...challenges.onSubject, ...own.onSubject]),
		onTheme: recordsOf([...own.onTheme, ...difficulties.onTheme]),
		nearby: recordsOf([...own.nearby, ...challenges.onTheme, ...challenges.nearby, ...difficulties.nearby]),
		further: recordsOf([
			...(isNear(own) || isNear(challenges) ? [] : [...own.further, ...challenges.further].slice(0, FURTHER)),
			...difficulties.further
		])
	};
}
