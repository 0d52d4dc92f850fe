import type { PeerCity } from '#lib/peers/peer-city.ts';
import { unique, type RecordKey } from '#lib/peers/peer-records.ts';
import type { Reasons } from '#lib/peers/reasons.ts';
import { statedCompetences } from '#lib/peers/stated-competences.ts';
import type { PeerNetwork } from './network.ts';

/**
 * What exchange plans compare of the learner and its hosts whatever is asked: funds, and what a city says first of who
 * holds competences, where no statement of it bears on an ask.
 */
export function ofPlaces({ index }: PeerNetwork, learnerId: string, matches: readonly Reasons[]) {
	const cityOf = (id: string): PeerCity => index.cities.get(id)!;
	const visited = unique([learnerId, ...matches.map(({ hostId }) => hostId)]);
	const bearing = new Map(
		visited.map((id) => [id, new Set(cityOf(id).competences.map(({ record }) => record))])
	);
	const bears = (id: string, { competences }: { readonly competences: readonly RecordKey[] }): boolean =>
		competences.some((key) => bearing.get(id)?.has(key));
	const lacking = matches.flatMap((match) => [learnerId, match.hostId].filter((id) => !bears(id, match)));
	return {
		stated: new Map(unique(lacking).map((id) => [id, statedCompetences(cityOf(id))])),
		funds: visited.flatMap((id) => [...cityOf(id).funds, ...cityOf(id).mentioned].map(({ record }) => record))
	};
}

/** All records behind the reasons of a match. */
export const recordsOf = ({ groups, context, obstacles, ...reasons }: Reasons): RecordKey[] => [
	reasons.ask,
	reasons.offer,
	...reasons.hostDifficulties,
	...(reasons.ownDifficulties ?? []),
	...reasons.onTheme,
	...(reasons.nearby ?? []),
	...(reasons.further ?? []),
	...groups.map(({ record }) => record),
	...context.flatMap(({ records }) => records ?? []),
	...reasons.competences,
	...obstacles.map(({ record }) => record)
];
