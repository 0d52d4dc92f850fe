import { m } from '#lib/messages/index.ts';
import type { PeerCitySlice } from '#lib/pages/peers/city-slice.ts';
import { saidRelation } from '#lib/peers/reasons.ts';
import { shownScore } from '#lib/peers/score.ts';
import type { Suggestion } from '#lib/peers/suggest.ts';

/** The suggestions that are not shown whole, in one sentence; empty where there are none. */
export const alsoLine = ({ cities }: Pick<PeerCitySlice, 'cities'>, rest: readonly Suggestion[]): string =>
	rest.length === 0
		? ''
		: m.peers.also(
				rest.map(({ hostId, score, best }) =>
					m.peers.alsoHost(cities[hostId]?.name ?? hostId, shownScore(score), [
						m.peers.relation[saidRelation(best)],
						m.peersMarks.maturity[best.maturity],
						...(best.hostDifficulties.length > 0 ? [m.peersMarks.alsoDifficulty] : [])
					])
				)
			);
