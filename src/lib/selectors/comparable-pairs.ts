import type { Dataset, Fact, Indicator } from '../domain/dataset.ts';
import { groupBy, indexBy } from './group-by.ts';
import { comparableFigure, compares } from './comparability.ts';
import { perDataset } from './per-dataset.ts';

/** The same thing counted in two places in the same way. */
export interface ComparablePair {
	readonly indicator: Indicator;
	readonly facts: readonly [Fact, Fact];
	/** How many times the smaller the larger is. */
	readonly ratio: number;
}

const factsByCity = perDataset(({ facts }) =>
	groupBy(
		facts.filter(({ value }) => value > 0),
		({ cityId }) => cityId
	)
);

/**
 * The figures of two cities that may be read against each other (`comparability.ts`), once for each indicator and group. Of those
 * that count no group only what tells of the place itself: a number or a rate at one time, of a family of figures; not the
 * length of a course or the budget of a plan.
 */
export function comparablePairs(dataset: Dataset, a: string, b: string): ComparablePair[] {
	const indicators = indexBy(dataset.indicators, ({ indicatorId }) => indicatorId);
	const found = new Map<string, ComparablePair>();
	for (const mine of factsByCity(dataset).get(a) ?? []) {
		const indicator = indicators.get(mine.indicatorId)!;
		const isOfPlace = indicator.family !== null && ['stock', 'rate'].includes(indicator.measure ?? '');
		const key = `${mine.indicatorId} ${mine.groupId ?? ''}`;
		if (found.has(key) || (mine.groupId === null && !isOfPlace)) continue;
		const own = comparableFigure(mine, indicator);
		const theirs = (factsByCity(dataset).get(b) ?? []).find(
			(other) => other.indicatorId === mine.indicatorId && compares(own, comparableFigure(other, indicator))
		);
		if (!theirs) continue;
		const ratio = Math.max(mine.value / theirs.value, theirs.value / mine.value);
		found.set(key, { indicator, facts: [mine, theirs], ratio });
	}
	return [...found.values()];
}
