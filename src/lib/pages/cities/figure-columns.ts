import type { City, Dataset, Fact, Indicator } from '../../domain/dataset.ts';
import { m } from '../../messages/index.ts';
import { usualGroup } from '../../selectors/city-figure.ts';
import { groupBy, indexBy } from '../../selectors/group-by.ts';
import {
	columnId,
	familyLabel,
	headlines,
	POPULATION,
	type FactsByIndicator,
	type FigureColumn
} from './columns.ts';
import { indicatorSeries, populationSeries, type FigureSeries } from './figure-series.ts';

/** A column of figures with its cells. */
export interface FigureColumnCells {
	readonly column: FigureColumn;
	readonly series: FigureSeries;
}

/** Inhabitants, then every headline indicator. */
export function figureColumns(dataset: Dataset, cities: readonly City[]): readonly FigureColumnCells[] {
	const facts: FactsByIndicator = groupBy(dataset.facts, ({ indicatorId }) => indicatorId);
	const shown = headlines(dataset.indicators, facts, dataset.cities);
	const hasColumn = new Set(shown.flatMap(({ indicators }) => indicators));
	const places = {
		cityById: indexBy(dataset.cities, ({ cityId }) => cityId),
		groupLabels: new Map(dataset.groups.map(({ groupId, label }) => [groupId, label]))
	};
	const population = populationSeries(cities, POPULATION);
	const columns: FigureColumnCells[] = [{ column: populationColumn(population), series: population }];
	// What is stated instead of an empty cell is shown once, in the first column that it could be taken for.
	const placed = new Set<string>();
	for (const { indicators, isDefault } of shown) {
		for (const indicator of indicators) {
			const alike = readAlike(indicator, dataset.indicators, facts);
			const instead = alike
				.filter((other) => !hasColumn.has(other))
				.flatMap((other) =>
					(facts.get(other.indicatorId) ?? []).map((fact): readonly [Indicator, Fact] => [other, fact])
				)
				.filter(([, { factId }]) => !placed.has(factId));
			const own = facts.get(indicator.indicatorId) ?? [];
			const series = indicatorSeries(indicator, own, instead, places);
			for (const { figure, companions } of series.cells.values())
				if (figure === null) for (const { source } of companions) placed.add(source.id);
			columns.push({
				column: indicatorColumn(indicator, alike, series, indicator !== indicators[0], isDefault),
				series
			});
		}
	}
	return columns;
}

const indicatorColumn = (
	indicator: Indicator,
	alike: readonly Indicator[],
	series: FigureSeries,
	isShare: boolean,
	isDefault: boolean
): FigureColumn => ({
	kind: 'figure',
	id: columnId(indicator),
	label: indicator.label,
	group: familyLabel(indicator.family),
	isDefault,
	unit: indicator.unit,
	definition: indicator.definition,
	measure: indicator.measure,
	isShare,
	alike: alike.map(({ label }) => label),
	...fairness(series)
});

/** What a column tells of its figures. */
const fairness = ({ cells, ranked, periodUnknown, differences }: FigureSeries) => ({
	figures: [...cells.values()].filter(({ figure }) => figure !== null).length,
	ranked,
	periodUnknown,
	differences
});

const populationColumn = (series: FigureSeries): FigureColumn => ({
	kind: 'figure',
	id: POPULATION,
	label: m.cities.population,
	group: m.cities.columnGroup.place,
	isDefault: true,
	unit: 'persons',
	definition: m.cities.populationDefinition,
	measure: 'stock',
	isShare: false,
	alike: [],
	...fairness(series)
});

/**
 * Indicators that a reader might take for this one: of its family, in its unit and measure, counting the same
 * group, with a figure for some city. They count something else.
 */
function readAlike(
	indicator: Indicator,
	indicators: readonly Indicator[],
	facts: FactsByIndicator
): readonly Indicator[] {
	if (indicator.family === null) return [];
	const groupOf = ({ indicatorId }: Indicator) => usualGroup(facts.get(indicatorId) ?? []);
	const group = groupOf(indicator);
	return indicators.filter(
		(other) =>
			other !== indicator &&
			other.family === indicator.family &&
			other.unit === indicator.unit &&
			other.measure === indicator.measure &&
			facts.has(other.indicatorId) &&
			groupOf(other) === group
	);
}
