import {
	bearingOn,
	bearings,
	contextOf,
	placeContext,
	type Bearing,
	type Context,
	type ContextItem
} from './context.ts';
import { obstaclesOf, type Obstacles } from './obstacles.ts';
import type { PeerCity } from './peer-city.ts';
import type { PeerIndex } from './peer-index.ts';
import type { Ask, Maturity, Offer, RecordKey } from './peer-records.ts';
import type { PartValues } from './score.ts';
import { fitValue, textFit, type TextFit, type TextVector } from './text-fit.ts';

/**
 * A directed match: what one city asks, and what another can show on it.
 *
 * - topic: the share of the ask's themes that the offer has, two fifths, and the fit of the texts (`FULL_FIT` and more
 *   counts 1), three fifths; the texts alone where one of the two has no theme. A match needs a shared theme, or a text fit of `TEXT_ALONE`
 *   through two rare words at least.
 * - maturity: practice 1, practice known from the grid only 0.8 (0.5 where its kind is a guess), strength 0.6, plan that
 *   is further along 0.4.
 * - groups: of the groups that the practice names, the share that the learner's profile names too; where it names none,
 *   the groups that both profiles name over those that either does.
 * - context and obstacles: see there.
 *
 * Only what is an offer (`offers.ts`) can make a host: a city with the same need and nothing to show is none. Nobody
 * matches itself. What the source proposes and what meetings cover is marked elsewhere and is no part of the score.
 */
export interface Match {
	readonly ask: Ask;
	readonly offer: Offer;
	readonly values: PartValues;
	/** Themes that ask and offer share. */
	readonly themeIds: readonly string[];
	readonly text: TextFit;
	/** Groups that both name, and the learner's marks behind them. */
	readonly groups: readonly { readonly groupId: string; readonly record: RecordKey }[];
	readonly context: Context;
	readonly obstacles: Obstacles;
}

const FULL_FIT = 0.25;
const THEME_SHARE = 0.4;
const TEXT_ALONE = 0.06;
/** Of all offers on a subject, so many are looked at closely; more would not come into a list of six. */
const CLOSE_LOOK = 48;
const MATURITY: Readonly<Record<Maturity, number>> = {
	practice: 1,
	'grid-practice': 0.8,
	strength: 0.6,
	action: 0.4
};

export const maturityOf = ({ maturity, isGuess }: Offer): number => (isGuess ? 0.5 : MATURITY[maturity]);

interface Topic {
	readonly offer: Offer;
	readonly value: number;
	readonly themeIds: readonly string[];
}

function topicOf(ask: Ask, offer: Offer, mine: TextVector, theirs: TextVector): Topic | null {
	const themeIds = ask.themeIds.filter((id) => offer.themeIds.includes(id));
	const fit = fitValue(mine, theirs);
	if (themeIds.length === 0 && (fit < TEXT_ALONE || textFit(mine, theirs).words.length < 2)) return null;
	const byText = Math.min(1, fit / FULL_FIT);
	const hasThemes = ask.themeIds.length > 0 && offer.themeIds.length > 0;
	const byTheme = themeIds.length / ask.themeIds.length;
	const value = hasThemes ? THEME_SHARE * byTheme + (1 - THEME_SHARE) * byText : byText;
	return { offer, value, themeIds };
}

function groupsOf(learner: PeerCity, host: PeerCity, offer: Offer) {
	const theirs = offer.groupIds.length > 0 ? offer.groupIds : host.groups.map(({ groupId }) => groupId);
	if (theirs.length === 0 || learner.groups.length === 0) return { value: null, shared: [] };
	const shared = learner.groups.filter(({ groupId }) => theirs.includes(groupId));
	const either =
		offer.groupIds.length > 0 ? theirs.length : theirs.length + learner.groups.length - shared.length;
	return { value: shared.length / either, shared };
}

/**
 * Matches of one ask with the offers of all other cities, closest subject first. Looks only at offers that share a theme
 * or a rare word with it (`PeerIndex`), never at all of them. The ask need not be of the dataset: a question in the
 * reader's own words is an ask without a theme.
 */
export function matchesOf(index: PeerIndex, ask: Ask, vector: TextVector = index.vectorOfAsk(ask)): Match[] {
	const learner = index.cities.get(ask.cityId);
	if (!learner) return [];
	const topics = index
		.candidates(ask, vector)
		.filter(({ cityId }) => cityId !== ask.cityId)
		.flatMap((offer) => topicOf(ask, offer, vector, index.vectorOfOffer(offer)) ?? [])
		.sort((a, b) => closeness(b) - closeness(a) || (a.offer.key < b.offer.key ? -1 : 1))
		.slice(0, CLOSE_LOOK);
	const difficulties = learner.difficulties.filter(({ themeIds }) =>
		themeIds.some((id) => ask.themeIds.includes(id))
	);
	const mine = bearings(learner.competences, vector);
	const own = bearings(difficulties, vector);
	const hosts = new Map<string, HostSight>();
	return topics.map((topic) => {
		const host = index.cities.get(topic.offer.cityId)!;
		const known = hosts.get(host.cityId);
		const sight = known ?? {
			host,
			place: placeContext(learner, host),
			theirs: bearings(host.competences, vector)
		};
		if (!known) hosts.set(host.cityId, sight);
		return closeLook({ ...sight, index, ask, vector, learner, mine, own }, topic);
	});
}

const closeness = ({ value, offer }: Topic): number => 2 * value + maturityOf(offer);

/** What holds for one ask and one host, whatever the offer. */
interface HostSight {
	readonly host: PeerCity;
	readonly place: readonly ContextItem[];
	/** How far the host's competence statements bear on the ask. */
	readonly theirs: readonly Bearing[];
}

interface Sight extends HostSight {
	readonly index: PeerIndex;
	readonly ask: Ask;
	readonly vector: TextVector;
	readonly learner: PeerCity;
	/** How far the learner's competence statements, and its difficulties on the themes, bear on the ask. */
	readonly mine: readonly Bearing[];
	readonly own: readonly Bearing[];
}

function closeLook(sight: Sight, { offer, value, themeIds }: Topic): Match {
	const { index, ask, vector, learner, host } = sight;
	const subject = index.vectorOfOffer(offer);
	const also = (ofAsk: readonly Bearing[]) =>
		bearingOn(
			ofAsk,
			bearings(
				ofAsk.map(({ statement }) => statement),
				subject
			)
		);
	const mine = also(sight.mine);
	const theirs = also(sight.theirs);
	const context = contextOf(sight.place, mine, theirs);
	const groups = groupsOf(learner, host, offer);
	const difficulties = also(sight.own);
	const obstacles = obstaclesOf(learner, offer, { difficulties, mine, theirs });
	return {
		ask,
		offer,
		values: {
			topic: value,
			maturity: maturityOf(offer),
			groups: groups.value,
			context: context.value,
			obstacles: obstacles.value
		},
		themeIds,
		text: textFit(vector, subject),
		groups: groups.shared,
		context,
		obstacles
	};
}
