import { recordOf } from '../domain/typed-object.ts';
import type { Reasons } from './reasons.ts';
import { closenessOf } from './topic.ts';
import { DEFAULT_WEIGHTS, HEAVIEST, PARTS, scoreOf, shownScore, type Weights } from './score.ts';

/**
 * From matches to a short list of hosts.
 *
 * A city stands once, with its best match first and its others on the same ask behind it. What is on the same subject
 * stands before what touches it or is on a neighbouring one, and that before the same theme and words, whatever the score;
 * among equally near ones, what can be shown stands before a circumstance or an experience. At most six cities; a city
 * whose shown score equals another's says so, and so does the list where its end cuts through equals. Equal scores stand
 * by the offer's id, which means nothing.
 */
export interface Suggestion {
	readonly hostId: string;
	readonly score: number;
	readonly best: Reasons;
	/** Further offers of the same city, best first. */
	readonly others: readonly Reasons[];
	/** Whether another suggestion shows the same score. */
	readonly isTied: boolean;
}

export interface SuggestionList {
	readonly suggestions: readonly Suggestion[];
	/** Cities left out although they show the same score as the last one. */
	readonly equalLeftOut: number;
}

export const SHORT = 6;

/** So many hosts of an ask are shown whole where many asks are shown. */
export const FEW_WHOLE = 2;

/** Where nobody has an ask ready, and many asks are shown, one host stands whole: what only comes close is read in a line. */
export const wholeOf = (whole: number, isReady: boolean): number =>
	isReady || whole > FEW_WHOLE ? whole : 1;

/** A match with its score under some weights. */
export interface Scored {
	readonly reasons: Reasons;
	readonly score: number;
}

/** Nothing that is not on the same subject scores more than this part of what its parts make. */
const WITHOUT_SUBJECT = 0.5;

/** The score of a match: half of what its parts make where it is not on the same subject, so never above 50 of 100. */
export const matchScore = ({ relation, values }: Reasons, weights: Weights): number =>
	scoreOf(values, weights) * (relation === 'same' ? 1 : WITHOUT_SUBJECT);

export const scored = (reasons: Reasons, weights: Weights): Scored => ({
	reasons,
	score: matchScore(reasons, weights)
});

const isCircumstance = ({ reasons }: Scored): boolean => reasons.maturity === 'condition';

/** The better match first; no two are equal. */
export const better = (a: Scored, b: Scored): number =>
	closenessOf(a.reasons.relation) - closenessOf(b.reasons.relation) ||
	Number(isCircumstance(a)) - Number(isCircumstance(b)) ||
	b.score - a.score ||
	(a.reasons.offer < b.reasons.offer ? -1 : a.reasons.offer > b.reasons.offer ? 1 : 0) ||
	(a.reasons.ask < b.reasons.ask ? -1 : 1);

/** The best hosts among matches, of one ask or of several. */
export function suggest(matches: readonly Reasons[], weights: Weights, limit = SHORT): SuggestionList {
	const byHost = new Map<string, Scored[]>();
	for (const match of matches.map((reasons) => scored(reasons, weights)).sort(better)) {
		const list = byHost.get(match.reasons.hostId);
		if (list) list.push(match);
		else byHost.set(match.reasons.hostId, [match]);
	}
	const hosts = [...byHost].map(([hostId, list]) => ({ hostId, list, shown: shownScore(list[0]!.score) }));
	const shown = hosts.slice(0, limit);
	const last = shown.at(-1)?.shown;
	const counts = new Map<number, number>();
	for (const host of hosts) counts.set(host.shown, (counts.get(host.shown) ?? 0) + 1);
	return {
		suggestions: shown.map((host) => ({
			hostId: host.hostId,
			score: host.list[0]!.score,
			best: host.list[0]!.reasons,
			others: host.list.slice(1).map(({ reasons }) => reasons),
			isTied: (counts.get(host.shown) ?? 0) > 1
		})),
		equalLeftOut: hosts.slice(limit).filter((host) => host.shown === last).length
	};
}

const WEIGHTINGS: readonly Weights[] = [
	DEFAULT_WEIGHTS,
	...PARTS.map((heavy): Weights => recordOf(PARTS, (part) => (part === heavy ? HEAVIEST : 1)))
];

/** At most so many matches of an ask travel with a page. */
const KEPT = 40;

/**
 * The matches that a page must carry so that a changed weight finds its hosts: the short list under the default weights
 * and under each weighting that puts one part first, two offers a host.
 */
export function keptMatches(matches: readonly Reasons[]): Reasons[] {
	const kept = new Set<Reasons>();
	for (const weights of WEIGHTINGS) {
		for (const { best, others } of suggest(matches, weights).suggestions)
			for (const reasons of [best, ...others.slice(0, 1)]) if (kept.size < KEPT) kept.add(reasons);
	}
	return [...kept];
}
