import type { Geography, Measure, Qualifier } from '../domain/choices.ts';
import type { Fact, Indicator } from '../domain/dataset.ts';

/**
 * Whether two figures may be read against each other.
 *
 * The rule (ground rule 3 of the design, "no false comparison, no league table"): a figure is value, unit, geography,
 * period, definition and qualifier. Two figures compare only when all but the value agree:
 *
 * - definition: the same indicator and the same group counted. Indicators of one family (registered foreign
 *   residents, foreign nationals, born abroad, migrant background) read alike and count different people.
 * - unit and measure: a flow over a period is not a stock on a day, a share is not a number.
 * - geography: the same kind of area. A province, county, region or département is not a town.
 * - period: the same one, to the same precision. Two that the source leaves out agree, with a remark.
 * - qualifier: both exact, or both approximate ("about", "estimate"). A bound ("at least", "more than", "below",
 *   "up to") or a range says only where the value may lie: it compares with nothing, not even with another bound,
 *   since "at least 3" and "at least 5" do not tell which is more.
 */
export const DIFFERENCES = ['definition', 'unit', 'measure', 'geography', 'period', 'qualifier'] as const;
export type Difference = (typeof DIFFERENCES)[number];

/** What the rule needs of a figure. */
export interface ComparableFigure {
	readonly indicatorId: string;
	/** The group that it counts; null where it counts everybody whom the indicator means. */
	readonly groupId: string | null;
	readonly unit: string;
	/** Null where the table does not say whether it is a stock, a flow or what else. */
	readonly measure: Measure | null;
	readonly geography: Geography;
	/** As the source gives it; null where it does not. */
	readonly period: string | null;
	readonly qualifier: Qualifier;
	readonly valueMax: number | null;
}

export type QualifierClass = 'exact' | 'approximate' | 'bound';

const CLASSES: Readonly<Record<Qualifier, QualifierClass>> = {
	exact: 'exact',
	about: 'approximate',
	estimate: 'approximate',
	'at-least': 'bound',
	'more-than': 'bound',
	'less-than': 'bound',
	'up-to': 'bound'
};

/** How near the printed number is to the value: a range is a bound on both sides, whatever its qualifier. */
export const qualifierClass = ({
	qualifier,
	valueMax
}: Pick<ComparableFigure, 'qualifier' | 'valueMax'>): QualifierClass =>
	valueMax === null ? CLASSES[qualifier] : 'bound';

/** Whether the printed number is more than the value can be: its bar or circle would show what nobody has said. */
export const isUpperLimit = ({
	qualifier,
	valueMax
}: Pick<ComparableFigure, 'qualifier' | 'valueMax'>): boolean =>
	valueMax === null && (qualifier === 'less-than' || qualifier === 'up-to');

/** A fact with what its indicator adds to it; throws where the two do not belong together. */
export function comparableFigure(fact: Fact, indicator: Indicator): ComparableFigure {
	if (fact.indicatorId !== indicator.indicatorId)
		throw new Error(`fact ${fact.factId} measures ${fact.indicatorId}, not ${indicator.indicatorId}`);
	const { indicatorId, groupId, geography, period, qualifier, valueMax } = fact;
	const { unit, measure } = indicator;
	return { indicatorId, groupId, unit, measure, geography, period, qualifier, valueMax };
}

const DIFFERS: Readonly<Record<Difference, (a: ComparableFigure, b: ComparableFigure) => boolean>> = {
	definition: (a, b) => a.indicatorId !== b.indicatorId || a.groupId !== b.groupId,
	unit: (a, b) => a.unit !== b.unit,
	measure: (a, b) => a.measure !== b.measure,
	geography: (a, b) => a.geography !== b.geography,
	period: (a, b) => a.period !== b.period,
	qualifier: (a, b) => qualifierClass(a) !== qualifierClass(b) || qualifierClass(a) === 'bound'
};

/** Why two figures do not compare, in the order of `DIFFERENCES`; none where they do. Symmetric. */
export const differences = (a: ComparableFigure, b: ComparableFigure): readonly Difference[] =>
	DIFFERENCES.filter((difference) => DIFFERS[difference](a, b));

/** Whether two figures may be read against each other and ranked. */
export const compares = (a: ComparableFigure, b: ComparableFigure): boolean => differences(a, b).length === 0;

/** Two figures that agree in giving no period: they compare as far as the source lets us see, and a page says so. */
export const periodUnknown = (a: ComparableFigure, b: ComparableFigure): boolean =>
	a.period === null && b.period === null;
