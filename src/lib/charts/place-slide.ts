import { widestText } from '../geo/labels/text-width.ts';
import { wrap } from './export/frame-svg.ts';
import { fitted } from './fitted.ts';
import type { PlacedLine } from './place-bars.ts';

/** A bar of a picture for a slide: a figure with what must be known to read it. */
export interface SlideBar {
	readonly id: string;
	readonly label: string;
	readonly size: number;
	/** The figure as it is read. */
	readonly value: string;
	/** Area and date. */
	readonly note: string;
	/** Full where it compares with the other full ones; hatched where it stands for itself; hollow where it is a limit. */
	readonly look: 'full' | 'hatched' | 'hollow';
}

/** What the picture holds. */
export interface Slide {
	readonly bars: readonly SlideBar[];
	/** From 0 to the end of the scale. */
	readonly scale: { readonly end: number; readonly ticks: readonly SlideTick[] };
	/** What is counted and what compares; above the bars. */
	readonly head: readonly string[];
	/** What is not drawn, and why; under the bars. */
	readonly foot: readonly string[];
}
export interface SlideTick {
	readonly value: number;
	readonly label: string;
}

export interface PlacedSlide {
	readonly head: readonly PlacedLine[];
	readonly ticks: readonly { readonly x: number; readonly label: string }[];
	readonly bars: readonly {
		readonly bar: SlideBar;
		readonly y: number;
		readonly label: string;
		readonly width: number;
		readonly valueX: number;
		/** Where area and date begin: at the bars, or before them where they would not fit. */
		readonly noteX: number;
	}[];
	readonly foot: readonly PlacedLine[];
	readonly trackX: number;
	/** Where the lines of the ticks begin and end. */
	readonly top: number;
	readonly bottom: number;
	readonly height: number;
}

/** Sizes in the unit of the drawing; the component draws with the same. The narrow width is for phones. */
export const SLIDE_SIZES = {
	width: 1000,
	narrow: 440,
	label: 17,
	text: 15,
	note: 13.5,
	bar: 16,
	row: 38
} as const;
const LINE = 20;
const GAP = 12;
const SPACE = 8;
const TICK_ROOM = 22;

/** Places the bars of one scale, with lines of text above and below; nothing is cut but a very long name. */
export function placeSlide(
	{ bars, scale, head, foot }: Slide,
	width: number = SLIDE_SIZES.width
): PlacedSlide {
	const { label, text, note, row } = SLIDE_SIZES;
	const lines = (texts: readonly string[], from: number): readonly PlacedLine[] =>
		texts
			.flatMap((each) => wrap(each, width, text))
			.map((line, at) => ({ text: line, y: from + (at + 1) * LINE }));
	const widest = (texts: readonly string[]): number => widestText(texts, label);
	const labels = Math.min(widest(bars.map((bar) => bar.label)), width * 0.3);
	const trackX = labels + SPACE;
	const values = widest(bars.map(({ value }) => value));
	const trackWidth = width - trackX - values - 2 * SPACE;
	const along = (size: number): number =>
		scale.end > 0 ? (Math.min(Math.max(size, 0), scale.end) / scale.end) * trackWidth : 0;
	const placedHead = lines(head, -4);
	const top = placedHead.length * LINE + GAP + (bars.length > 0 ? TICK_ROOM : 0);
	const bottom = top + bars.length * row;
	const placedFoot = lines(foot, bottom + GAP - 4);
	return {
		head: placedHead,
		ticks:
			bars.length === 0
				? []
				: scale.ticks.map((tick) => ({ x: trackX + along(tick.value), label: tick.label })),
		bars: bars.map((bar, at) => ({
			bar,
			y: top + at * row,
			label: fitted(bar.label, labels, label),
			width: along(bar.size),
			valueX: trackX + along(bar.size) + SPACE,
			noteX: Math.max(0, Math.min(trackX, width - widestText([bar.note], note)))
		})),
		foot: placedFoot,
		trackX,
		top,
		bottom,
		height: bottom + GAP + placedFoot.length * LINE
	};
}
