import { utcDay, utcMonth, utcYear } from 'd3';

/** A start of a year or quarter on a line of time. */
export interface TimeTick {
	readonly x: number;
	readonly label: string;
	readonly isYear: boolean;
}

/** Up to so many days the quarters have room. */
const FEW_YEARS = 5 * 366;

export const utcQuarter = utcMonth.every(3)!;

/**
 * The quarters of a time where it spans few years, else the years; its end is no part of it.
 * @param x where a moment stands in the drawing
 */
export function timeTicks(from: number, to: number, x: (time: number) => number): readonly TimeTick[] {
	const [first, end] = [new Date(from), new Date(to)];
	const interval = utcDay.count(first, end) > FEW_YEARS ? utcYear : utcQuarter;
	return interval.range(interval.ceil(first), end).map((date) => {
		const isYear = date.getUTCMonth() === 0;
		return {
			x: x(date.getTime()),
			isYear,
			label: isYear ? String(date.getUTCFullYear()) : `Q${date.getUTCMonth() / 3 + 1}`
		};
	});
}
