import type { Part, Weights } from '#lib/peers/score.ts';
import { PARTS, shownScore } from '#lib/peers/score.ts';
import type { PeerResults } from './results.ts';

/** What a new weighting did to the order. */
export interface WhatChanged {
	/** The weights that moved. */
	readonly weights: readonly { readonly part: Part; readonly from: number; readonly to: number }[];
	/** Asks whose hosts now stand in another order, or are others. */
	readonly reordered: number;
	readonly asks: number;
	/** Asks with another city in the first place, with the parts that decide between the two. */
	readonly firsts: readonly {
		readonly askText: string;
		readonly from: string;
		readonly to: string;
		/** Its values on the parts whose weights moved: of the former first, and of the new one. */
		readonly because: readonly {
			readonly part: Part;
			readonly from: number | null;
			readonly to: number | null;
		}[];
	}[];
}

const orderOf = (results: PeerResults): Map<string, readonly string[]> =>
	new Map(
		results.asks.map(({ ask, list }) => [ask.key, list.suggestions.map(({ hostId }) => hostId)] as const)
	);
const shown = (value: number | null | undefined): number | null =>
	value === null || value === undefined ? null : shownScore(value);

/** Compares the results before and after a change of weights, ask by ask. */
export function whatChanged(
	before: { readonly weights: Weights; readonly results: PeerResults },
	after: { readonly weights: Weights; readonly results: PeerResults }
): WhatChanged {
	const moved = PARTS.filter((part) => before.weights[part] !== after.weights[part]);
	const old = orderOf(before.results);
	const both = after.results.asks.filter(({ ask }) => old.has(ask.key));
	const changed = both.filter(
		({ ask, list }) => old.get(ask.key)?.join() !== list.suggestions.map(({ hostId }) => hostId).join()
	);
	return {
		weights: moved.map((part) => ({ part, from: before.weights[part], to: after.weights[part] })),
		reordered: changed.length,
		asks: both.length,
		firsts: changed.flatMap(({ ask, list }) => {
			const was = before.results.asks.find((one) => one.ask.key === ask.key)?.list.suggestions[0];
			const is = list.suggestions[0];
			if (!was || !is || was.hostId === is.hostId) return [];
			const because = moved.map((part) => ({
				part,
				from: shown(was.best.values[part]),
				to: shown(is.best.values[part])
			}));
			return { askText: ask.text, from: was.hostId, to: is.hostId, because };
		})
	};
}
