import { textWidth, widestText } from '../geo/labels/text-width.ts';
import { wrap } from './export/frame-svg.ts';
import { fitted } from './fitted.ts';

/** How a part of a bar is filled: full, hatched or empty, so that the filling says it without the colour. */
export type BarLook = 'full' | 'hatched' | 'empty';

/** A bar: what it is of, its parts one after the other, and what it says in words. */
export interface Bar {
	readonly id: string;
	readonly label: string;
	readonly parts: readonly { readonly size: number; readonly look: BarLook }[];
	/** Stands at the end of the bar: the number as it is read. */
	readonly value: string;
	/** The city that it is of, so that a choice of cities can hide it. */
	readonly cityId?: string;
	/** Shape, letter and colour (a custom property) in place of the label. */
	readonly sign?: BarSign;
}

export interface BarSign {
	readonly shape: 'circle' | 'square' | 'triangle' | 'diamond';
	readonly letter: string;
	readonly colour: string;
}

/** Bars under one heading. */
export interface BarGroup {
	readonly id: string;
	readonly label: string;
	/** What must be known to read its bars. */
	readonly note?: string;
	/** Where the heading leads. */
	readonly href?: string;
	readonly bars: readonly Bar[];
}

export interface PlacedBar {
	readonly bar: Bar;
	readonly y: number;
	readonly label: string;
	readonly parts: readonly { readonly x: number; readonly width: number; readonly look: BarLook }[];
	readonly valueX: number;
}

export interface PlacedGroup {
	readonly group: BarGroup;
	readonly x: number;
	readonly y: number;
	/** Lines of the heading and of the note, each with where it stands. */
	readonly heading: readonly PlacedLine[];
	readonly note: readonly PlacedLine[];
	readonly bars: readonly PlacedBar[];
	/** Where all tracks of the drawing start and how long they are. */
	readonly trackX: number;
	readonly trackWidth: number;
}

export interface PlacedLine {
	readonly text: string;
	readonly y: number;
}

/** Sizes in the unit of the drawing; the component draws with the same. */
export const BAR_SIZES = { label: 14.5, note: 13, bar: 13, row: 20, line: 20, noteLine: 17 } as const;
const COLUMN_GAP = 36;
const GROUP_GAP = 18;
const SIGN = 22;
const SPACE = 8;

/**
 * Places groups of bars in columns, row by row. All tracks have one length and stand for one whole, so that bars of
 * different groups have one scale.
 *
 * @param total what a full track stands for; a larger part ends where the track ends
 * @param width of the drawing
 * @returns the groups, and the height of the drawing
 */
export function placeBars(
	groups: readonly BarGroup[],
	total: number,
	width: number,
	columns = 1
): { readonly groups: readonly PlacedGroup[]; readonly height: number } {
	const room = (width - (columns - 1) * COLUMN_GAP) / columns;
	const bars = groups.flatMap((group) => group.bars);
	const widest = (texts: readonly string[], most: number): number =>
		Math.min(widestText(texts, BAR_SIZES.label), most);
	const labels = widest(
		bars.flatMap(({ sign, label }) => (sign ? [] : [label])),
		room * 0.42
	);
	const trackX = Math.ceil(bars.some(({ sign }) => sign) ? Math.max(SIGN, labels + SPACE) : labels + SPACE);
	const values = widest(
		bars.map(({ value }) => value),
		room * 0.25
	);
	const trackWidth = Math.floor(room - trackX - values - SPACE);
	const scale = (size: number): number => (total > 0 ? (Math.min(size, total) / total) * trackWidth : 0);

	/** As fine as is seen: longer numbers weigh on the page. */
	const tenths = (size: number): number => Math.round(size * 10) / 10;
	const placeBar = (bar: Bar, y: number): PlacedBar => {
		let x = trackX;
		const parts = bar.parts.map(({ size, look }) => {
			// What is left of the track may come out a rounding error below nothing.
			const width = tenths(Math.max(Math.min(scale(size), trackX + trackWidth - x), 0));
			const part = { x, width, look };
			x = tenths(x + width);
			return part;
		});
		return { bar, y, label: fitted(bar.label, labels, BAR_SIZES.label), parts, valueX: x + SPACE };
	};

	const placed: PlacedGroup[] = [];
	let y = 0;
	for (let start = 0; start < groups.length; start += columns) {
		let tallest = 0;
		for (const [column, group] of groups.slice(start, start + columns).entries()) {
			let down = 0;
			const lines = (text: string, size: number, step: number): readonly PlacedLine[] =>
				(text === '' ? [] : wrap(text, room, size)).map((line) => ({ text: line, y: (down += step) - 5 }));
			const heading = lines(group.label, BAR_SIZES.label, BAR_SIZES.line);
			const note = lines(group.note ?? '', BAR_SIZES.note, BAR_SIZES.noteLine);
			const first = down + 3;
			placed.push({
				group,
				x: column * (room + COLUMN_GAP),
				y,
				heading,
				note,
				bars: group.bars.map((bar, index) => placeBar(bar, first + index * BAR_SIZES.row)),
				trackX,
				trackWidth
			});
			tallest = Math.max(tallest, first + group.bars.length * BAR_SIZES.row);
		}
		y += tallest + GROUP_GAP;
	}
	return { groups: placed, height: Math.max(y - GROUP_GAP, 0) };
}

/** What a sign or a filling stands for. */
export type LegendItem = { readonly id: string; readonly label: string } & (
	| { readonly sign: BarSign; readonly look?: undefined }
	| { readonly look: BarLook; readonly sign?: undefined }
);

export interface PlacedLegend<Item = LegendItem> {
	readonly items: readonly {
		readonly item: Item;
		readonly x: number;
		readonly y: number;
		/** Where its words start, from its own place. */
		readonly textX: number;
	}[];
	/** With the space below it; 0 without items. */
	readonly height: number;
}

/** Places what the signs stand for in a line above the drawing, and in more lines where one is too short. */
export function placeLegend<Item extends { readonly label: string }>(
	legend: readonly Item[],
	width: number
): PlacedLegend<Item> {
	const textX = SIGN + 4;
	let [x, y] = [0, 0];
	const items = legend.map((item) => {
		const own = textX + textWidth(item.label, BAR_SIZES.label) + 2 * SPACE;
		if (x > 0 && x + own > width) [x, y] = [0, y + BAR_SIZES.row];
		const placed = { item, x, y, textX };
		x += own;
		return placed;
	});
	return { items, height: items.length > 0 ? y + BAR_SIZES.row + GROUP_GAP / 2 : 0 };
}
