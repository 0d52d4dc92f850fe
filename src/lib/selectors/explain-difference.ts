import { formatPeriod } from '../format/date.ts';
import { m } from '../messages/index.ts';
import { qualifierClass, type ComparableFigure, type Difference } from './comparability.ts';

const { why, exactness, noMeasure, noPeriod, twoBounds } = m.comparability;
const periodWords = (period: string | null): string | null => (period === null ? null : formatPeriod(period));

const measureWords = (measure: ComparableFigure['measure']): string =>
	measure === null ? noMeasure : m.figures.measure[measure];

const EXPLAIN: Readonly<Record<Difference, (own: ComparableFigure, other: ComparableFigure) => string>> = {
	definition: () => why.definition(),
	unit: (own, other) => why.unit(m.figures.unitOf(own.unit), m.figures.unitOf(other.unit)),
	measure: (own, other) => why.measure(measureWords(own.measure), measureWords(other.measure)),
	geography: (own, other) =>
		why.geography(m.figures.geography[own.geography], m.figures.geography[other.geography]),
	period: (own, other) => why.period(periodWords(own.period) ?? noPeriod, periodWords(other.period)),
	qualifier: (own, other) => {
		const classes = [qualifierClass(own), qualifierClass(other)] as const;
		return classes[0] === classes[1]
			? twoBounds
			: why.qualifier(exactness[classes[0]], exactness[classes[1]]);
	}
};

/**
 * One difference between two figures in a sentence for a reader: `Another area: province, not municipality.`
 *
 * @param difference one of `differences(own, other)`
 * @param own the figure that is marked
 * @param other the figure, or one of the comparable set, that it is set beside
 */
export const explainDifference = (
	difference: Difference,
	own: ComparableFigure,
	other: ComparableFigure
): string => EXPLAIN[difference](own, other);
