import type { PeerIndex } from './peer-index.ts';
import { eachMatch, matchesOf, type Match } from './match.ts';
import type { RecordKey } from './peer-records.ts';
import { reasonsOf, type Reasons } from './reasons.ts';
import { DEFAULT_WEIGHTS } from './score.ts';
import type { HostsByCity } from './sets.ts';
import { candidateOf } from './topic.ts';
import { better, scored, SHORT, suggest, type Scored, type Suggestion } from './suggest.ts';

/** The matches of a city, ask by ask, in the order of its asks. */
export type CityMatches = ReadonlyMap<RecordKey, readonly Reasons[]>;

export const cityMatches = (index: PeerIndex, cityId: string): CityMatches =>
	new Map((index.asks.get(cityId) ?? []).map((ask) => [ask.key, matchesOf(index, ask).map(reasonsOf)]));

/** Matches of every city; time grows with the asks times the offers on their themes, not with all pairs. */
export const networkMatches = (index: PeerIndex): ReadonlyMap<string, CityMatches> =>
	new Map([...index.cities.keys()].map((cityId) => [cityId, cityMatches(index, cityId)]));

/** A city's short list over all its asks, under the default weights; each host with its best match alone. */
export const shortListOf = (byAsk: CityMatches): readonly Suggestion[] =>
	suggest([...byAsk.values()].flat(), DEFAULT_WEIGHTS).suggestions.map((one) => ({ ...one, others: [] }));

/**
 * Whether a host may stand in a city's short list: false only where it certainly does not, which is known long before the
 * whole list. The best that the host has for any ask is compared with the matches of others, ask by ask, until enough hosts
 * are better.
 */
export function mayBeListed(index: PeerIndex, cityId: string, hostId: string): boolean {
	const asks = index.asks.get(cityId) ?? [];
	const score = (match: Match): Scored => scored(reasonsOf(match), DEFAULT_WEIGHTS);
	// By themselves its offers match at least as well as among those of all cities, of which a part is dropped.
	const alone: PeerIndex = {
		...index,
		candidates: (_, asked) =>
			(index.offers.get(hostId) ?? []).map((offer) => candidateOf(offer, index.vectorOfOffer(offer), asked))
	};
	const [best] = asks.flatMap((ask) => matchesOf(alone, ask).map(score)).sort(better);
	if (!best) return false;
	const betterHosts = new Set<string>();
	for (const ask of asks)
		for (const match of eachMatch(index, ask)) {
			const other = match.offer.cityId;
			if (other !== hostId && better(score(match), best) < 0) betterHosts.add(other);
			if (betterHosts.size >= SHORT) return false;
		}
	return true;
}

/** The short list of each city. */
export const hostsByCity = (matches: Iterable<readonly [string, CityMatches]>): HostsByCity =>
	new Map([...matches].map(([cityId, byAsk]) => [cityId, shortListOf(byAsk)]));
