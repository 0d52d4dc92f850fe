import type { CityLevel } from '../../domain/choices.ts';
import type { City, Fact, Indicator } from '../../domain/dataset.ts';
import { cityFigure, usualGroup } from '../../selectors/city-figure.ts';
import { comparableFigure, type ComparableFigure, type Difference } from '../../selectors/comparability.ts';
import { comparableSet } from '../../selectors/comparable-set.ts';
import { explainDifference } from '../../selectors/explain-difference.ts';
import { groupBy } from '../../selectors/group-by.ts';
import { provenanceOf } from '../../selectors/records.ts';
import { shownFact, type Companion, type FigureCell, type Places, type ShownFigure } from './figure-cell.ts';

/** What a column's figures are made from. */
export interface FigureSeries {
	readonly cells: ReadonlyMap<string, FigureCell>;
	readonly ranked: number;
	readonly periodUnknown: boolean;
	readonly differences: readonly Difference[];
}

/** A city's figure before it is known what it compares with. */
interface Candidate {
	readonly cityId: string;
	readonly comparable: ComparableFigure;
	readonly shown: ShownFigure;
	readonly companions: readonly Companion[];
}

const NO_FIGURE: Omit<FigureCell, 'companions'> = { figure: null, isRanked: false, differences: [], why: [] };

/** Cells of a column from its candidates: finds the figures that compare and marks the others. */
export function seriesOf(
	candidates: readonly Candidate[],
	instead: ReadonlyMap<string, readonly Companion[]> = new Map()
): FigureSeries {
	const set = comparableSet(candidates.map(({ comparable }) => comparable));
	const reference = set.members[0];
	const cells = new Map<string, FigureCell>();
	for (const [cityId, companions] of instead) cells.set(cityId, { ...NO_FIGURE, companions });
	for (const { cityId, comparable, shown, companions } of candidates) {
		const differences = (reference && set.others.get(comparable)) ?? [];
		const why = differences.map((each) => explainDifference(each, comparable, reference!));
		const isRanked = reference !== undefined && !set.others.has(comparable);
		cells.set(cityId, { figure: shown, isRanked, differences, why, companions });
	}
	const all = [...new Set([...set.others.values()].flat())];
	return { cells, ranked: set.members.length, periodUnknown: set.periodUnknown, differences: all };
}

/** The column of an indicator. Cities without a figure get what is stated instead (`insteadFacts`). */
export function indicatorSeries(
	indicator: Indicator,
	facts: readonly Fact[],
	insteadFacts: readonly (readonly [Indicator, Fact])[],
	{ cityById, groupLabels }: Places
): FigureSeries {
	const usual = usualGroup(facts);
	const levelOf = (cityId: string): CityLevel => cityById.get(cityId)!.level;
	const companion = (of: Indicator, fact: Fact, isOwn: boolean): Companion => ({
		...shownFact(fact, levelOf(fact.cityId), groupLabels, usual),
		label: isOwn ? null : of.label,
		unit: of.unit
	});
	const candidates = [...groupBy(facts, ({ cityId }) => cityId)].map(([cityId, own]): Candidate => {
		const { main, others } = cityFigure(own, levelOf(cityId), usual)!;
		return {
			cityId,
			comparable: comparableFigure(main, indicator),
			shown: shownFact(main, levelOf(cityId), groupLabels, usual),
			companions: others.map((fact) => companion(indicator, fact, true))
		};
	});
	const instead = groupBy(
		insteadFacts.filter(([, fact]) => fact.groupId === usual && fact.geography === levelOf(fact.cityId)),
		([, fact]) => fact.cityId
	);
	return seriesOf(
		candidates,
		new Map(
			[...instead].map(([cityId, some]) => [cityId, some.map(([of, fact]) => companion(of, fact, false))])
		)
	);
}

/** The column of inhabitants: the head of each profile. */
export const populationSeries = (cities: readonly City[], id: string): FigureSeries =>
	seriesOf(
		cities.flatMap((city): Candidate[] => {
			if (city.population === null) return [];
			const qualifier = city.populationQualifier ?? 'exact';
			const figure = { groupId: null, period: null, qualifier, valueMax: null };
			return [
				{
					cityId: city.cityId,
					comparable: {
						...figure,
						indicatorId: id,
						unit: 'persons',
						measure: 'stock',
						geography: city.level
					},
					shown: {
						value: city.population,
						valueMax: null,
						qualifier,
						area: null,
						isAreaInferred: false,
						period: null,
						group: null,
						text: '',
						source: {
							table: 'cities',
							id: city.cityId,
							path: `cities/${city.cityId}/`,
							provenance: { ...provenanceOf(city), page: city.baselinePages }
						}
					},
					companions: []
				}
			];
		})
	);
