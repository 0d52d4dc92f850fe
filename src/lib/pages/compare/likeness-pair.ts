import type { Dataset } from '../../domain/dataset.ts';
import { DIMENSIONS, type Dimension } from '../../domain/likeness.ts';
import { likenessContext } from './likeness-features.ts';
import { reportGroups, type ReportGroup } from './report-groups.ts';
import { MOST_LIKENESS_CITIES, pairOf, type LikenessPair } from './likeness.ts';
import { sharedTopics, type SharedTopic } from './shared-topics.ts';

/** What two cities have in common by one measure; what only one of them has is among the reasons. */
export interface PairSection extends Pick<LikenessPair, 'text' | 'reasons'> {
	readonly dimension: Dimension;
	readonly shared: readonly SharedTopic[];
}

/** Two cities by every measure. */
export interface PairSlice extends Pick<LikenessPair, 'cityIds' | 'names'> {
	/** Whether topics are subjects; else they are themes. */
	readonly isFine: boolean;
	readonly sections: readonly PairSection[];
	/** Where the source itself names both together. */
	readonly reportGroups: readonly ReportGroup[];
}

/**
 * Two cities by every measure, with the statements of both on all that they share. Null where there is no such pair, the
 * second does not come after the first by name, or the network is too large for pages of pairs.
 */
export function pairSlice(dataset: Dataset, pairId: string): PairSlice | null {
	const context = likenessContext(dataset);
	const places = pairId.split('.').map((id) => context.cities.findIndex(({ cityId }) => cityId === id));
	const [own, other] = places.map((place) => context.cities[place]);
	if (!own || !other || places[0]! >= places[1]! || context.cities.length > MOST_LIKENESS_CITIES) return null;
	const found = DIMENSIONS.map((dimension) => ({ dimension, ...pairOf(dimension, [own, other], context) }));
	const { cityIds, names } = found[0]!;
	return {
		...{ cityIds, names, isFine: context.isFine },
		reportGroups: reportGroups(dataset).filter((group) => cityIds.every((id) => group.cityIds.includes(id))),
		sections: found.map(({ dimension, ...likeness }): PairSection => {
			const { text, reasons, rest = reasons } = likeness;
			return { dimension, text, reasons: rest, shared: sharedTopics(dataset, dimension, [own, other]) };
		})
	};
}
