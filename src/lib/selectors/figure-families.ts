import type { CityLevel, Geography } from '../domain/choices.ts';
import type { City, Fact, Indicator } from '../domain/dataset.ts';
import { groupBy } from './group-by.ts';

/** A figure with its indicator, and whether it describes the authority itself. */
export interface Figure {
	readonly fact: Fact;
	readonly indicator: Indicator;
	readonly area: FigureArea;
}

/**
 * own: the kind of area is the authority's own, and no other place is named.
 * part: a smaller area than the authority, or a named place of its own kind.
 * wider: a larger area; a stand-in at best.
 */
export type FigureArea = 'own' | 'part' | 'wider';

/** Figures that a reader would be tempted to compare. */
export interface FigureFamily {
	/** Null for the figures that stand for themselves. */
	readonly family: string | null;
	readonly figures: readonly Figure[];
}

/** Areas of one rank are of about the same size in the countries that have them; none is part of another. */
const AREA_RANK = {
	municipality: 1,
	'association-of-municipalities': 2,
	'metropolitan-area': 2,
	district: 3,
	province: 3,
	county: 3,
	department: 3,
	region: 4,
	country: 5
} satisfies Record<Geography, number>;

/** Which area a figure describes, seen from an authority of a level. The words of levels and areas are the same. */
export function figureArea(
	{ geography, geographyName }: Pick<Fact, 'geography' | 'geographyName'>,
	level: CityLevel
): FigureArea {
	if (geography === level) return geographyName === null ? 'own' : 'part';
	return AREA_RANK[geography] < AREA_RANK[level] ? 'part' : 'wider';
}

/**
 * The figures of a city by family, families and figures in the order of the indicators; what has no family comes
 * last. Throws `no indicator: <id>` where a fact measures none of the indicators.
 */
export function figureFamilies(
	{ level }: Pick<City, 'level'>,
	facts: readonly Fact[],
	indicators: readonly Indicator[]
): readonly FigureFamily[] {
	const order = new Map(indicators.map((indicator, index) => [indicator.indicatorId, { indicator, index }]));
	const placed = facts.map((fact) => {
		const place = order.get(fact.indicatorId);
		if (!place) throw new Error(`no indicator: ${fact.indicatorId}`);
		return { fact, ...place, area: figureArea(fact, level) };
	});
	const sorted = placed.sort((a, b) => a.index - b.index);
	const families = groupBy(sorted, ({ indicator }) => indicator.family);
	const named = [...families].filter(([family]) => family !== null);
	const rest = [...families].filter(([family]) => family === null);
	return [...named, ...rest].map(([family, figures]) => ({
		family,
		figures: figures.map(({ fact, indicator, area }) => ({ fact, indicator, area }))
	}));
}
