import type { PeerIndex } from './peer-index.ts';
import { matchesOf } from './match.ts';
import type { RecordKey } from './peer-records.ts';
import { reasonsOf, type Reasons } from './reasons.ts';
import { DEFAULT_WEIGHTS } from './score.ts';
import type { HostsByCity } from './sets.ts';
import { suggest, type Suggestion } from './suggest.ts';

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

/** The short list of each city. */
export const hostsByCity = (matches: Iterable<readonly [string, CityMatches]>): HostsByCity =>
	new Map([...matches].map(([cityId, byAsk]) => [cityId, shortListOf(byAsk)]));
