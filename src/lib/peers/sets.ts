import type { Suggestion } from './suggest.ts';

/**
 * Exchanges that repay: pairs in which each city has what the other wants, and sets of three in which each visits the
 * next (a learns from b, b from c, c from a).
 *
 * Only suggestions count that stand in the learner's own short list. A set is as good as its weakest visit; at most six.
 */
export interface HostsByCity extends Pick<ReadonlyMap<string, readonly Suggestion[]>, 'get'> {
	/** Whether a host may stand in a city's short list, where that is known sooner than the list: false only where it does not. */
	readonly mayHave?: (cityId: string, hostId: string) => boolean;
}

export interface Visit {
	readonly learnerId: string;
	readonly suggestion: Suggestion;
}

export interface ExchangeSet {
	/** The visits, starting with the one whose learner is the city asked for. */
	readonly visits: readonly Visit[];
	/** The score of its weakest visit. */
	readonly score: number;
}

const LIMIT = 6;

const visitsOf = (hosts: HostsByCity, learnerId: string): Visit[] =>
	(hosts.get(learnerId) ?? []).map((suggestion) => ({ learnerId, suggestion }));

const setOf = (visits: readonly Visit[]): ExchangeSet => ({
	visits,
	score: Math.min(...visits.map(({ suggestion }) => suggestion.score))
});

const best = (sets: ExchangeSet[]): ExchangeSet[] => sets.sort((a, b) => b.score - a.score).slice(0, LIMIT);

/** Pairs of a city with those of its hosts that also find it in their short list. */
export const bothWays = (hosts: HostsByCity, cityId: string): ExchangeSet[] =>
	best(
		visitsOf(hosts, cityId)
			.filter(({ suggestion }) => hosts.mayHave?.(suggestion.hostId, cityId) ?? true)
			.flatMap((out) =>
				visitsOf(hosts, out.suggestion.hostId)
					.filter(({ suggestion }) => suggestion.hostId === cityId)
					.map((back) => setOf([out, back]))
			)
	);

/** Rings of three from a city and back; at most short list by short list of them are looked at. */
export const setsOfThree = (hosts: HostsByCity, cityId: string): ExchangeSet[] =>
	best(
		visitsOf(hosts, cityId).flatMap((first) =>
			visitsOf(hosts, first.suggestion.hostId)
				.filter(({ suggestion }) => suggestion.hostId !== cityId)
				.flatMap((second) =>
					visitsOf(hosts, second.suggestion.hostId)
						.filter(({ suggestion }) => suggestion.hostId === cityId)
						.map((third) => setOf([first, second, third]))
				)
		)
	);
