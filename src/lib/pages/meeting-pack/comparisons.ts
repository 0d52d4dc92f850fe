import type { Fact, Indicator } from '../../domain/dataset.ts';
import { m } from '../../messages/index.ts';
import {
	comparableFigure,
	differences as differencesBetween,
	type ComparableFigure
} from '../../selectors/comparability.ts';
import { comparableSet, type ComparableSet } from '../../selectors/comparable-set.ts';
import { explainDifference } from '../../selectors/explain-difference.ts';
import { groupBy, indexBy } from '../../selectors/group-by.ts';
import { perDataset } from '../../selectors/per-dataset.ts';

/** The figures of one indicator and which of them compare. */
interface Series {
	readonly set: ComparableSet<ComparableFigure>;
	readonly figures: ReadonlyMap<Fact, ComparableFigure>;
	readonly factOf: ReadonlyMap<ComparableFigure, Fact>;
}

export interface Comparisons {
	readonly indicatorOf: (fact: Fact) => Indicator | undefined;
	/** With which cities a figure compares, or why with none, in a sentence. */
	readonly sentence: (fact: Fact) => string;
}

function seriesOf(facts: readonly Fact[], indicator: Indicator): Series {
	const figures = new Map(facts.map((fact) => [fact, comparableFigure(fact, indicator)]));
	const factOf = new Map([...figures].map(([fact, figure]) => [figure, fact]));
	return { set: comparableSet([...figures.values()]), figures, factOf };
}

/** The figure that differs in the fewest ways. */
function nearest(own: ComparableFigure, others: readonly ComparableFigure[]): ComparableFigure | undefined {
	const counted = others.map((figure) => ({ figure, count: differencesBetween(own, figure).length }));
	return counted.sort((a, b) => a.count - b.count)[0]?.figure;
}

/** With what the figures of a dataset compare; worked out once for each indicator. */
export const comparisonsOf = perDataset((dataset): Comparisons => {
	const indicators = indexBy(dataset.indicators, ({ indicatorId }) => indicatorId);
	const facts = groupBy(dataset.facts, ({ indicatorId }) => indicatorId);
	const names = new Map(dataset.cities.map(({ cityId, name }) => [cityId, name]));
	const known = new Map<string, Series>();
	const series = (indicator: Indicator): Series => {
		let found = known.get(indicator.indicatorId);
		if (!found)
			known.set(indicator.indicatorId, (found = seriesOf(facts.get(indicator.indicatorId) ?? [], indicator)));
		return found;
	};
	return {
		indicatorOf: ({ indicatorId }) => indicators.get(indicatorId),
		sentence: (fact) => {
			const indicator = indicators.get(fact.indicatorId);
			if (!indicator) return '';
			const { set, figures, factOf } = series(indicator);
			const own = figures.get(fact)!;
			const reference = set.members[0];
			const differences = set.others.get(own);
			if (reference && differences)
				return m.meetingPack.notCompared(
					differences.map((difference) => explainDifference(difference, own, reference))
				);
			const cityIds = new Set(set.members.map((figure) => factOf.get(figure)!.cityId));
			cityIds.delete(fact.cityId);
			if (cityIds.size > 0) return m.meetingPack.compares([...cityIds].map((id) => names.get(id) ?? id));
			const near = nearest(
				own,
				[...figures.values()].filter((figure) => factOf.get(figure)!.cityId !== fact.cityId)
			);
			if (!near) return m.meetingPack.onlyOne;
			return m.meetingPack.notCompared(
				differencesBetween(own, near).map((difference) => explainDifference(difference, own, near))
			);
		}
	};
});
