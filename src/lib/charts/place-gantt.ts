import { scaleUtc } from 'd3';
import { wrap } from './export/frame-svg.ts';
import { fitted } from './fitted.ts';
import { endOf, startOf } from './moments.ts';
import { timeTicks, type TimeTick } from './time-ticks.ts';

/** How a bar is drawn: full, hatched for what another part of the source says, dashed for what is not decided. */
export type GanttLook = 'full' | 'hatched' | 'dashed';

/** A time as precisely as the source gives it: `2025` or `2025-06`. */
export interface GanttBar {
	readonly start: string;
	readonly end: string | null;
	readonly look: GanttLook;
	/** Beside the bar, where one row has several. */
	readonly label: string;
}

export interface GanttRow {
	readonly id: string;
	readonly label: string;
	readonly href: string;
	/** What its bars say in words. */
	readonly title: string;
	/** How deep it stands under the rows before it. */
	readonly depth: number;
	/** None where the source gives no time. */
	readonly bars: readonly GanttBar[];
}

export interface GanttGroup {
	readonly id: string;
	readonly label: string;
	readonly href: string;
	readonly rows: readonly GanttRow[];
	/** A date to be met, drawn as a mark in the line of the heading. */
	readonly deadline: { readonly date: string; readonly label: string } | null;
}

/** In units of the drawing, which are CSS pixels on a wide screen. */
export const GANTT = {
	width: 1160,
	names: 420,
	row: 21,
	/** What each further line of a name adds to its row. */
	line: 16,
	bar: 12,
	top: 26,
	gap: 6,
	type: 13.5,
	indent: 14
} as const;

export interface PlacedBar {
	readonly look: GanttLook;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly label: string;
	readonly labelX: number;
	readonly anchor: 'start' | 'end';
}

export interface PlacedRow extends Omit<GanttRow, 'bars'> {
	readonly y: number;
	readonly height: number;
	readonly labelX: number;
	/** The whole name in lines, each with the middle that it stands on. */
	readonly lines: readonly { readonly text: string; readonly y: number }[];
	readonly bars: readonly PlacedBar[];
}

export interface PlacedGantt {
	readonly height: number;
	/** First and last moment of the drawing in milliseconds, for a line at the reader's day. */
	readonly from: number;
	readonly to: number;
	readonly ticks: readonly TimeTick[];
	readonly groups: readonly {
		readonly group: GanttGroup;
		readonly y: number;
		readonly deadlineX: number | null;
		readonly rows: readonly PlacedRow[];
	}[];
}

const round = (value: number): number => Math.round(value * 10) / 10;
/** A label beside a bar takes at most this much; where less is left, it stands before the bar. */
const BESIDE = 110;

/**
 * Places rows of time in groups under each other on one scale. Rows with several bars share their height.
 *
 * @returns null where no row has a time: there is nothing to draw
 */
export function placeGantt(groups: readonly GanttGroup[]): PlacedGantt | null {
	const bars = groups.flatMap(({ rows }) => rows.flatMap((row) => row.bars));
	if (bars.length === 0) return null;
	const dates = groups.flatMap(({ deadline }) => (deadline ? [deadline.date] : []));
	const from = Math.min(...bars.map(({ start }) => startOf(start)), ...dates.map(startOf));
	const to = Math.max(...bars.map(({ start, end }) => endOf(end ?? start)), ...dates.map(endOf));
	const scale = scaleUtc([from, to], [GANTT.names, GANTT.width - 4]);
	const x = (time: number): number => round(scale(time));

	let y: number = GANTT.top;
	const take = (height: number): number => (y += height) - height;
	const placed = groups.map((group) => {
		y += GANTT.gap;
		const head = take(GANTT.row);
		const { deadline } = group;
		return {
			group,
			y: head,
			deadlineX: deadline ? x(endOf(deadline.date)) : null,
			rows: group.rows.map((row): PlacedRow => {
				const labelX = row.depth * GANTT.indent;
				const lines = nameLines(row.label, GANTT.names - labelX - 14);
				const height = GANTT.row + (lines.length - 1) * GANTT.line;
				const down = (height - GANTT.row) / 2;
				return {
					...row,
					y: take(height),
					height,
					labelX,
					lines,
					bars: placeBars(row.bars, x).map((bar) => ({ ...bar, y: bar.y + down }))
				};
			})
		};
	});
	return { height: y + 4, from, to, ticks: timeTicks(from, to, x), groups: placed };
}

/** A name under itself as far as it goes: only a word that no line holds is cut. */
const nameLines = (name: string, room: number): PlacedRow['lines'] =>
	wrap(name, room, GANTT.type).map((text, at) => ({
		text: fitted(text, room, GANTT.type),
		y: GANTT.row / 2 + at * GANTT.line
	}));

function placeBars(bars: readonly GanttBar[], x: (time: number) => number): readonly PlacedBar[] {
	const several = bars.length > 1;
	const height = several ? (GANTT.row - 3) / bars.length : GANTT.bar;
	return bars.map(({ start, end, look, label }, index) => {
		const left = x(startOf(start));
		const right = x(endOf(end ?? start));
		const onRight = GANTT.width - right > BESIDE;
		return {
			look,
			x: left,
			y: round(several ? 1.5 + index * height : (GANTT.row - height) / 2),
			width: round(right - left),
			height: round(several ? height - 1 : height),
			label,
			labelX: onRight ? right + 5 : left - 5,
			anchor: onRight ? 'start' : 'end'
		};
	});
}
