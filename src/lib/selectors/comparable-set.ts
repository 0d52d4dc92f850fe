import {
	DIFFERENCES,
	differences,
	qualifierClass,
	type ComparableFigure,
	type Difference
} from './comparability.ts';
import { OPEN_END } from '../domain/open-end.ts';
import { groupBy } from './group-by.ts';

/**
 * Which figures of a column may be ranked among each other.
 *
 * The comparable set is the largest group of figures that all compare (`comparability.ts`). Between groups of one
 * size: municipalities before other areas, then the later period (a stated one before none), then exact before
 * approximate, then the order of the column. Others are shown, marked with what differs, and never ranked among
 * them. A set of fewer than two ranks nothing: such a column cannot be sorted.
 */
export interface ComparableSet<Figure extends ComparableFigure> {
	/** The figures that compare, in the order of the column; empty where no two do. */
	readonly members: readonly Figure[];
	/** The others, each with what keeps it from comparing with the set (where no two compare: with any other). */
	readonly others: ReadonlyMap<Figure, readonly Difference[]>;
	/** Whether the source gives no period for the set: its figures may be of different years. */
	readonly periodUnknown: boolean;
}

/** Figures with one key compare; a bound has a key of its own. */
const keyOf = (figure: ComparableFigure, index: number): string =>
	JSON.stringify([
		figure.indicatorId,
		figure.groupId,
		figure.unit,
		figure.measure,
		figure.geography,
		figure.period,
		qualifierClass(figure) === 'bound' ? index : qualifierClass(figure)
	]);

/**
 * The end of a period, for the later of two: `2020/2025` ends after `2023-11`, no period before all. One without an end
 * counts by its start: how long it goes on is not said.
 */
export const periodEnd = (period: string | null): string => {
	const [start = '', end = start] = (period ?? '').split('/').map((part) => part.trim());
	return end === OPEN_END ? start : end;
};

/** Whether the first group is to be preferred to the second; equal ones keep the column's order. */
function isBetter(a: readonly ComparableFigure[], b: readonly ComparableFigure[]): boolean {
	const [first, second] = [a[0]!, b[0]!];
	const orders = [
		a.length - b.length,
		Number(first.geography === 'municipality') - Number(second.geography === 'municipality'),
		// Dates of any precision sort as text.
		Number(periodEnd(first.period) > periodEnd(second.period)) -
			Number(periodEnd(first.period) < periodEnd(second.period)),
		Number(qualifierClass(first) === 'exact') - Number(qualifierClass(second) === 'exact')
	];
	return (orders.find((order) => order !== 0) ?? 0) > 0;
}

/**
 * What differs within a column where no two figures compare. It is the same for each of them: where the column has
 * two geographies, every figure meets one that is not its own.
 */
function mixedDifferences(figures: readonly ComparableFigure[]): readonly Difference[] {
	const [first, ...rest] = figures;
	const mixed = new Set(rest.flatMap((figure) => differences(first!, figure)));
	return DIFFERENCES.filter((difference) => mixed.has(difference));
}

/** The comparable set of a column; linear in its figures. */
export function comparableSet<Figure extends ComparableFigure>(
	figures: readonly Figure[]
): ComparableSet<Figure> {
	const indexed = figures.map((figure, index) => ({ figure, key: keyOf(figure, index) }));
	const groups = [...groupBy(indexed, ({ key }) => key).values()].map((group) =>
		group.map(({ figure }) => figure)
	);
	let best: readonly Figure[] = [];
	for (const group of groups) if (best.length === 0 || isBetter(group, best)) best = group;
	if (best.length < 2) {
		const mixed = mixedDifferences(figures);
		const others = new Map(figures.map((figure) => [figure, mixed]));
		return { members: [], others, periodUnknown: false };
	}
	const members = new Set(best);
	return {
		members: best,
		others: new Map(
			figures
				.filter((figure) => !members.has(figure))
				.map((figure) => [figure, differences(best[0]!, figure)])
		),
		periodUnknown: best[0]!.period === null
	};
}
