import type { Measure } from '../../domain/choices.ts';
import type { City, Fact, Indicator } from '../../domain/dataset.ts';
import type { Difference } from '../../selectors/comparability.ts';
import { m } from '../../messages/index.ts';

/** What a list column counts: rows of a profile, or of the grid. */
export const LIST_IDS = [
	'challenges',
	'learning-needs',
	'actions',
	'practices',
	'swot',
	'group-marks',
	'grid-entries'
] as const;
export type ListId = (typeof LIST_IDS)[number];
export const PLACE_IDS = ['country', 'level'] as const;
export type PlaceId = (typeof PLACE_IDS)[number];
export const POPULATION = 'population';

interface ColumnHead {
	/** Unique among the columns; stands in addresses. */
	readonly id: string;
	readonly label: string;
	/** The heading that the column stands under, with its neighbours. */
	readonly group: string;
	/** Shown until the reader chooses. */
	readonly isDefault: boolean;
}

/** Country or level: words, sorted as words. */
export interface PlaceColumn extends ColumnHead {
	readonly kind: 'place';
	readonly id: PlaceId;
}

/** A figure with all that decides whether it compares. */
export interface FigureColumn extends ColumnHead {
	readonly kind: 'figure';
	readonly unit: string;
	readonly definition: string;
	readonly measure: Measure | null;
	/** Whether it is the share that belongs to the column before it. */
	readonly isShare: boolean;
	/** Labels of figures that read alike and count something else. */
	readonly alike: readonly string[];
	/** How many cities have a figure, and how many of these compare. */
	readonly figures: number;
	readonly ranked: number;
	/** Whether the ranked figures have no period in the source. */
	readonly periodUnknown: boolean;
	/** All that differs between its figures. */
	readonly differences: readonly Difference[];
}

/** Whether a city can reach a fund. */
export interface FundColumn extends ColumnHead {
	readonly kind: 'fund';
	/** Of the fund among its choices, for filters and maps. */
	readonly fundId: string;
	readonly definition: string;
}

/** How long a list of a profile is. */
export interface ListColumn extends ColumnHead {
	readonly kind: 'list';
	readonly id: ListId;
	readonly definition: string;
}

export type CitiesColumn = PlaceColumn | FigureColumn | ListColumn | FundColumn;

/** Whether the reader may sort by the column: words and lengths always, figures where two or more compare. */
export const isSortable = (column: CitiesColumn): boolean => column.kind !== 'figure' || column.ranked > 0;

/** An indicator, or a number and its share, that the table has columns for. */
export interface Headline {
	readonly indicators: readonly Indicator[];
	readonly isDefault: boolean;
}

/** Facts by indicator, in the order of the table. */
export type FactsByIndicator = ReadonlyMap<string, readonly Fact[]>;

const DEFAULT_HEADLINES = 4;

/** Cities that have any of some facts. */
const cityCount = (facts: readonly Fact[]): number => new Set(facts.map(({ cityId }) => cityId)).size;

/**
 * The indicators worth a column: those with figures of two cities or more, a number together with its share where
 * either has. First shown are the four that most cities have, and at least a quarter of them. Families stay
 * together, in the order of the table.
 */
export function headlines(
	indicators: readonly Indicator[],
	facts: FactsByIndicator,
	cities: readonly City[]
): readonly Headline[] {
	const byId = new Map(indicators.map((indicator) => [indicator.indicatorId, indicator]));
	const shares = new Set(indicators.map(({ shareIndicatorId }) => shareIndicatorId));
	const candidates = indicators
		.filter(({ indicatorId }) => !shares.has(indicatorId))
		.map((indicator) => {
			const share = indicator.shareIndicatorId === null ? undefined : byId.get(indicator.shareIndicatorId);
			const pair = (share ? [indicator, share] : [indicator]).filter(({ indicatorId }) =>
				facts.has(indicatorId)
			);
			const counts = pair.map(({ indicatorId }) => cityCount(facts.get(indicatorId) ?? []));
			return { pair, count: Math.max(0, ...counts) };
		})
		.filter(({ count }) => count >= 2);
	const first = new Set(
		candidates
			.filter(({ count }) => count >= cities.length / 4)
			.sort((a, b) => b.count - a.count)
			.slice(0, DEFAULT_HEADLINES)
	);
	const families = [...new Set(indicators.map(({ family }) => family))];
	return families.flatMap((family) =>
		candidates
			.filter(({ pair }) => pair[0]!.family === family)
			.map((candidate) => ({ indicators: candidate.pair, isDefault: first.has(candidate) }))
	);
}

/** `migrant-population` to `Migrant population`. */
export function familyLabel(family: string | null): string {
	if (family === null) return m.cities.otherFigures;
	const words = family.replaceAll('-', ' ');
	return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

const FUND_PREFIX = 'fund-';
/** The id of a fund's column. */
export const fundColumnId = (fundId: string): string => `${FUND_PREFIX}${fundId}`;

/** A column's id is its indicator's, unless another kind of column may have that name. */
export const columnId = ({ indicatorId }: Indicator): string =>
	[POPULATION, ...LIST_IDS, ...PLACE_IDS].includes(indicatorId) || indicatorId.startsWith(FUND_PREFIX)
		? `figure-${indicatorId}`
		: indicatorId;
