import type { City } from '../../domain/dataset.ts';
import type { ValuedFigure } from '../../selectors/shared-or-different.ts';

/** The inhabitants in the head of a profile as a figure that can be compared; null where it gives none. */
export const populationFigure = ({
	population,
	populationQualifier,
	level
}: Pick<City, 'population' | 'populationQualifier' | 'level'>): ValuedFigure | null =>
	population === null
		? null
		: {
				indicatorId: 'inhabitants',
				groupId: null,
				unit: 'persons',
				measure: 'stock',
				geography: level,
				period: null,
				qualifier: populationQualifier ?? 'exact',
				valueMax: null,
				value: population
			};
