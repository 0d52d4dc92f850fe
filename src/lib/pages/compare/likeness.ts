import type { Dataset } from '../../domain/dataset.ts';
import { DIMENSIONS, type Dimension } from '../../domain/likeness.ts';
import { likenessOf, type CityFeatures, type Likeness } from '../../selectors/similar-cities.ts';
import { likenessContext, type LikenessContext } from './likeness-features.ts';
import { groupStatements } from './group-statements.ts';
import { likenessClusters, type LikenessClusters } from './likeness-clusters.ts';
import { measureGaps, reportGroups, type MeasureGap, type ReportGroup } from './report-groups.ts';
import { pairReading, unlistedParts, type PairReading, type PairReason } from './likeness-reading.ts';

/** Which cities are alike by one measure: every city beside every other. */
export interface LikenessSlice {
	readonly dimension: Dimension;
	/** Whether topics are subjects; else they are themes. */
	readonly isFine: boolean;
	/** The measures that say something of this network, to go from one to another. */
	readonly dimensions: readonly Dimension[];
	/** By name. */
	readonly cities: readonly { readonly cityId: string; readonly name: string }[];
	/** A row for each city, a cell for each other; null where the network is too large for a table of pairs. */
	readonly rows: readonly (readonly (LikenessCell | null)[])[] | null;
	/** Which cities group together; null where the network is too large, or has no three cities. */
	readonly clusters: LikenessClusters | null;
	/** Whether there are statements of what the groups have in common: none by a measure of figures. */
	readonly hasStatements: boolean;
	/** The groups by each other measure that says something, as names alone. */
	readonly otherClusters: readonly {
		readonly dimension: Dimension;
		readonly groups: readonly (readonly string[])[];
	}[];
	/** What the source has of this measure and the tables have not. */
	readonly gaps: readonly MeasureGap[];
	/** Lists that profiles of some cities have and of others have not. */
	readonly unlisted: readonly PairReason[];
	/** Cities that the source itself names together. */
	readonly reportGroups: readonly ReportGroup[];
	/** The most alike first; pairs that cannot be measured come last. */
	readonly pairs: readonly LikenessPair[];
}
export interface LikenessCell {
	/** The pair that it opens. */
	readonly pairId: string;
	/** `5 of 7`, `1.2 times`, or why there is none. */
	readonly text: string;
	/** From 0, nothing alike, to 4, the most alike of the table; null where it cannot be measured. */
	readonly step: number | null;
}
export interface LikenessPair extends PairReading {
	/** Both ids with a full stop between, which no id holds. */
	readonly pairId: string;
	readonly cityIds: readonly [string, string];
	readonly names: readonly [string, string];
	readonly measure: number | null;
}

/** A table of pairs grows with the square of its cities; above this many, the profiles list the nearest. */
export const MOST_LIKENESS_CITIES = 24;
const STEPS = 4;

const stepOf = (measure: number | null, most: number): number | null =>
	measure === null ? null : Math.ceil((measure / Math.max(most, 1e-9)) * STEPS - 1e-9);

/** Two cities by one measure. */
export function pairOf(
	dimension: Dimension,
	[a, b]: readonly [CityFeatures, CityFeatures],
	{ rows, labels }: LikenessContext
): LikenessPair {
	const names = [a, b].map(({ cityId }) => rows.get(cityId)?.name ?? cityId);
	const found: Likeness<Dimension> | null = likenessOf(a, b, dimension);
	return {
		pairId: `${a.cityId}.${b.cityId}`,
		cityIds: [a.cityId, b.cityId],
		names: [names[0]!, names[1]!],
		measure: found?.measure ?? null,
		...pairReading(dimension, [a, b], { names: [names[0]!, names[1]!], labels })
	};
}

const pairsOf = <Row>(rows: readonly Row[]): (readonly [Row, Row])[] =>
	rows.flatMap((a, place) => rows.slice(place + 1).map((b) => [a, b] as const));

/** Whether any two cities can be measured; stops at the first pair that can. */
const isMeasured = (dimension: Dimension, cities: readonly CityFeatures[]): boolean =>
	cities.some((a, place) => cities.slice(place + 1).some((b) => likenessOf(a, b, dimension) !== null));

/** The page of one measure of likeness. Symmetric: a pair reads alike from both sides. */
export function likenessSlice(dataset: Dataset, dimension: Dimension): LikenessSlice {
	const context = likenessContext(dataset);
	const { cities, rows: cityRows } = context;
	const nameOf = ({ cityId }: CityFeatures): string => cityRows.get(cityId)?.name ?? cityId;
	const isLarge = cities.length > MOST_LIKENESS_CITIES;
	const pairs = isLarge ? [] : pairsOf(cities).map((pair) => pairOf(dimension, pair, context));
	const most = Math.max(0, ...pairs.map(({ measure }) => measure ?? 0));
	const byId = new Map(pairs.map((pair) => [pair.pairId, pair]));
	const cellOf = (own: string, other: string): LikenessCell | null => {
		const pair = byId.get(`${own}.${other}`) ?? byId.get(`${other}.${own}`);
		return pair ? { pairId: pair.pairId, text: pair.text, step: stepOf(pair.measure, most) } : null;
	};
	const dimensions = DIMENSIONS.filter((each) => each === dimension || isMeasured(each, cities));
	const clustersBy = (each: Dimension) =>
		isLarge || cities.length < 3 ? null : likenessClusters(each, context);
	const clusters = clustersBy(dimension);
	return {
		dimension,
		isFine: context.isFine,
		dimensions,
		cities: cities.map((city) => ({ cityId: city.cityId, name: nameOf(city) })),
		rows: isLarge ? null : cities.map((own) => cities.map((other) => cellOf(own.cityId, other.cityId))),
		clusters,
		hasStatements: clusters !== null && groupStatements(dataset, dimension).length > 0,
		otherClusters: dimensions
			.filter((each) => each !== dimension)
			.map((each) => ({
				dimension: each,
				groups: (clustersBy(each)?.clusters ?? []).map(({ names }) => names)
			})),
		gaps: measureGaps(dataset, dimension),
		unlisted: isLarge ? [] : unlistedParts(dimension, cities, nameOf),
		reportGroups: reportGroups(dataset),
		pairs: pairs.sort((a, b) => (b.measure ?? -1) - (a.measure ?? -1))
	};
}
