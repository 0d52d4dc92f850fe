import { MATURITIES, type Maturity } from '#lib/peers/peer-records.ts';
import { DEFAULT_WEIGHTS, shownScore } from '#lib/peers/score.ts';
import { suggest } from '#lib/peers/suggest.ts';
import { groupBy } from '#lib/selectors/group-by.ts';
import type { PeerNetwork } from './network.ts';

/** On how many of the learner's asks the host stands among the best, and what it has to show there. */
export interface PairCount {
	readonly asks: number;
	/** The best that the host has to show on one of them. */
	readonly maturity: Maturity;
	/** The highest score among them, out of 100 under the standard weights. */
	readonly score: number;
}

/** Who could learn from whom, at one crossing of the matrix. */
export interface PairCell extends PairCount {
	readonly hostId: string;
	/** The same by theme of those asks. */
	readonly themes: Readonly<Record<string, PairCount>>;
}

export interface PairRow {
	readonly learnerId: string;
	readonly cells: readonly PairCell[];
}

/** Places of an ask's list that the matrix counts: all six would name nearly every city of a small network. */
const BEST = 3;

export const bestOf = (kinds: readonly Maturity[]): Maturity =>
	MATURITIES.find((kind) => kinds.includes(kind)) ?? 'action';

interface Visit {
	readonly hostId: string;
	readonly maturity: Maturity;
	readonly score: number;
	readonly themeIds: readonly string[];
}

const countOf = (visits: readonly Visit[]): PairCount => ({
	asks: visits.length,
	maturity: bestOf(visits.map(({ maturity }) => maturity)),
	score: Math.max(...visits.map(({ score }) => score))
});

/** A row of the matrix: the hosts that stand among the three best on one of the learner's asks. */
export function pairRow({ index, matchesOf }: PeerNetwork, learnerId: string): PairRow {
	const matches = matchesOf(learnerId);
	const visits = (index.asks.get(learnerId) ?? []).flatMap(({ key, themeIds }) =>
		suggest(matches.get(key) ?? [], DEFAULT_WEIGHTS, BEST).suggestions.map(
			({ hostId, best, score }): Visit => ({
				hostId,
				maturity: best.maturity,
				score: shownScore(score),
				themeIds
			})
		)
	);
	const cells = [...groupBy(visits, ({ hostId }) => hostId)].map(([hostId, ofHost]): PairCell => {
		const themes = [...new Set(ofHost.flatMap(({ themeIds }) => themeIds))];
		return {
			hostId,
			...countOf(ofHost),
			themes: Object.fromEntries(
				themes.map((id) => [id, countOf(ofHost.filter(({ themeIds }) => themeIds.includes(id)))])
			)
		};
	});
	return { learnerId, cells };
}
