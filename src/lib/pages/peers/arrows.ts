import type { PairCount, PairRow } from './pairs.ts';

/**
 * Which pairs of the matrix are drawn as arrows, over all asks and on each theme.
 *
 * Rule: from each learner one arrow, to the host that stands among the three best on most of its asks; between hosts with
 * as many, the one with the higher score, and where that is equal, too, all of them. At most `READABLE` arrows, those on most
 * asks; more cannot be told apart. What is not drawn stands in the matrix.
 */
export interface Arrow {
	readonly learnerId: string;
	readonly hostId: string;
	/** Where it is drawn: `''` over all asks, else the id of a theme. */
	readonly drawn: Readonly<Record<string, PairCount>>;
}

export interface ArrowCounts {
	readonly drawn: number;
	/** Pairs of the matrix. */
	readonly pairs: number;
}

export interface Arrows {
	readonly arrows: readonly Arrow[];
	/** By theme, and over all asks under `''`. */
	readonly counts: Readonly<Record<string, ArrowCounts>>;
}

/** More arrows than this cannot be told apart. */
export const READABLE = 12;

interface Pair extends PairCount {
	readonly learnerId: string;
	readonly hostId: string;
}

const stronger = (a: PairCount, b: PairCount): number => b.asks - a.asks || b.score - a.score;

/** The pairs of a row on a theme, `''` for all, the strongest first. */
const pairsOn = ({ learnerId, cells }: PairRow, theme: string): Pair[] =>
	cells
		.flatMap(({ hostId, themes, asks, maturity, score }): Pair[] => {
			const count = theme === '' ? { asks, maturity, score } : themes[theme];
			return count ? [{ learnerId, hostId, ...count }] : [];
		})
		.sort((a, b) => stronger(a, b) || (a.hostId < b.hostId ? -1 : 1));

/** The arrows of a matrix for all asks and each theme. */
export function arrowsOf(matrix: readonly PairRow[], themeIds: readonly string[]): Arrows {
	const byPair = new Map<string, { learnerId: string; hostId: string; drawn: Record<string, PairCount> }>();
	const counts: Record<string, ArrowCounts> = {};
	for (const theme of ['', ...themeIds]) {
		const rows = matrix.map((row) => pairsOn(row, theme));
		const firsts = rows.flatMap((pairs) => pairs.filter((pair) => stronger(pair, pairs[0]!) === 0));
		const shown = firsts.sort(stronger).slice(0, READABLE);
		counts[theme] = { drawn: shown.length, pairs: rows.flat().length };
		for (const { learnerId, hostId, asks, maturity, score } of shown) {
			const key = `${learnerId} ${hostId}`;
			const arrow = byPair.get(key) ?? { learnerId, hostId, drawn: {} };
			arrow.drawn[theme] = { asks, maturity, score };
			byPair.set(key, arrow);
		}
	}
	return { arrows: [...byPair.values()], counts };
}
