import { GEOGRAPHIES, type CityLevel } from '../domain/choices.ts';
import type { Fact } from '../domain/dataset.ts';
import { periodEnd } from './comparable-set.ts';

/**
 * Which of several figures stands for a city under one indicator.
 *
 * The rule: the city's own area before any other (then from small to large); a total before a part (a figure of
 * everybody, then of the group that the indicator's figures usually count, then of another group); the later
 * period, a stated one before none; the order of the table. The others are context or parts: shown with it, never
 * added to it or put in its place.
 */
export interface CityFigure {
	readonly main: Fact;
	readonly others: readonly Fact[];
}

/** The group that most of an indicator's figures count; null where that is everybody. */
export function usualGroup(facts: readonly Fact[]): string | null {
	const counts = new Map<string | null, number>();
	for (const { groupId } of facts) counts.set(groupId, (counts.get(groupId) ?? 0) + 1);
	const most = Math.max(0, ...counts.values());
	return [...counts].find(([, count]) => count === most)?.[0] ?? null;
}

const areaOrder = ({ geography }: Fact, level: CityLevel): number =>
	geography === level ? -1 : GEOGRAPHIES.indexOf(geography);
const partOrder = ({ groupId }: Fact, usual: string | null): number =>
	groupId === null ? 0 : groupId === usual ? 1 : 2;

/**
 * The figure of a city and its companions, from the facts of one city and one indicator in the order of the table.
 *
 * @param usual the group that the indicator usually counts (`usualGroup` of all its facts)
 * @returns null where there are no facts
 */
export function cityFigure(
	facts: readonly Fact[],
	level: CityLevel,
	usual: string | null
): CityFigure | null {
	const [main, ...others] = [...facts].sort(
		(a, b) =>
			areaOrder(a, level) - areaOrder(b, level) ||
			partOrder(a, usual) - partOrder(b, usual) ||
			Number(periodEnd(b.period) > periodEnd(a.period)) - Number(periodEnd(b.period) < periodEnd(a.period))
	);
	return main ? { main, others } : null;
}
