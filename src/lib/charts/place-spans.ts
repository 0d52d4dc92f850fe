import { max, min, scaleUtc } from 'd3';
import { textWidth } from '../geo/labels/text-width.ts';
import { fitted } from './fitted.ts';
import { endOf, startOf } from './moments.ts';
import { timeTicks, utcQuarter, type TimeTick } from './time-ticks.ts';

/** Something in time, as precisely as it is known: `2024`, `2024-02` or `2024-02-22`. */
export interface Span {
	readonly id: string;
	readonly label: string;
	readonly start: string;
	readonly end: string | null;
	/** When it was in the end, beside when it was to be. */
	readonly second?: { readonly start: string; readonly end: string | null } | null;
}

/** A mark on the line of time, in the unit of the drawing. */
interface Mark {
	readonly x: number;
	readonly width: number;
}

export interface PlacedSpan extends Omit<Span, 'second'> {
	/** Both ends in the unit of the drawing; those of a month are the month's own, so that it is never a day. */
	readonly x: number;
	readonly width: number;
	/** Whether first and last day are known. */
	readonly isDays: boolean;
	/** The mark of its second span. */
	readonly second: Mark | null;
	readonly label: string;
	/** Where the label stands, and to which side of it the mark is. */
	readonly labelX: number;
	readonly anchor: 'start' | 'end';
}

export interface Timeline {
	readonly spans: readonly PlacedSpan[];
	/** Starts of years and quarters. */
	readonly ticks: readonly TimeTick[];
}

const DAY = 86_400_000;
/** A single day of a chart that spans years would be thinner than a line. */
const LEAST = 7;
const GAP = 8;

/**
 * Places spans on a line of time, one row each, with the label on the side that has room for it.
 *
 * @param width of the drawing, in the unit of `size`
 * @param size of the label's letters
 */
export function placeSpans(spans: readonly Span[], width: number, size: number): Timeline {
	const times = spans.map((span) => ({
		span,
		from: startOf(span.start),
		to: endOf(span.end ?? span.start),
		second: span.second
			? { from: startOf(span.second.start), to: endOf(span.second.end ?? span.second.start) }
			: null
	}));
	if (times.length === 0) return { spans: [], ticks: [] };
	const marks = times.flatMap((time) => [time, ...(time.second ? [time.second] : [])]);
	const from = utcQuarter.floor(new Date(min(marks, (mark) => mark.from)!)).getTime();
	const latest = max(marks, (mark) => mark.to)!;
	const scale = scaleUtc([from, Math.max(latest, from + DAY)], [0, width]);
	const x = (time: number): number => Math.round(scale(time) * 10) / 10;
	const markOf = (start: number, to: number): Mark => {
		const length = Math.max(x(to) - x(start), LEAST);
		return { x: Math.min(x(start), width - length), width: Math.round(length * 10) / 10 };
	};
	return {
		spans: times.map(({ span, from: start, to, second: other }) => {
			const first = markOf(start, to);
			const second = other && markOf(other.from, other.to);
			const left = Math.min(first.x, second?.x ?? width);
			const right = Math.max(first.x + first.width, second ? second.x + second.width : 0);
			const after = width - right - GAP;
			const before = left - GAP;
			const onRight = textWidth(span.label, size) <= after || after >= before;
			return {
				...span,
				...first,
				second,
				isDays: span.start.length === 10 && (span.end ?? span.start).length === 10,
				label: fitted(span.label, Math.max(onRight ? after : before, 0), size),
				labelX: onRight ? right + GAP : before,
				anchor: onRight ? 'start' : 'end'
			};
		}),
		// The end of the drawing is marked, too, where a quarter begins with it.
		ticks: timeTicks(from, latest + 1, x)
	};
}
