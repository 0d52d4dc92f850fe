import type { Dataset } from '../domain/dataset.ts';

/** Whether a date is after the end of a network, no finer than the end is stated: a month is over with its last day. */
export const isAfterEnd = (date: string, end: string): boolean => date.slice(0, end.length) > end;

/**
 * The end of the network where it is over; else null. The rule: the data themselves speak of a later time - a source that was
 * published, or a change that was logged, after it - and no clock, so that the same tables give the same pages.
 */
export function endedOn({ network: { end }, sources, changes }: Dataset): string | null {
	if (end === null) return null;
	const known = [...sources.map(({ published }) => published), ...changes.map(({ changedOn }) => changedOn)];
	return known.some((date) => date !== null && isAfterEnd(date, end)) ? end : null;
}
