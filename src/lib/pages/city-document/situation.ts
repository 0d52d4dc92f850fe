import type { City, Fact } from '../../domain/dataset.ts';
import { formatFigure } from '../../format/number.ts';
import { m } from '../../messages/index.ts';

/** So many years before the report, a figure is of another time. */
const RECENT = 5;

/** Whether a figure speaks of the time of the report: not of another decade, nor of one to come, nor undated. */
export function isRecent({ period }: Pick<Fact, 'period'>, published: string | null): boolean {
	const [year, last] = [period?.split('/').at(-1), published].map((date) => Number(date?.slice(0, 4)));
	return !Number.isNaN(year) && !Number.isNaN(last) && year! <= last! && year! >= last! - RECENT;
}

/** How many people live in a city, in a sentence; null where the source does not say. */
export function population({ population: value, populationQualifier }: City): string | null {
	const qualifier = populationQualifier ?? 'exact';
	return value === null
		? null
		: `${m.profile.population}: ${formatFigure({ value, valueMax: null, qualifier, unit: 'persons' })}.`;
}
