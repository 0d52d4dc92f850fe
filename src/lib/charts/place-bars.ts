import { widestText } from '../geo/labels/text-width.ts';
import { wrap } from './export/frame-svg.ts';
import { fitted } from './fitted.ts';
import { placeParts, type PlacedPart, type Track } from './place-parts.ts';

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
	readonly parts: readonly (PlacedPart & { readonly look: BarLook })[];
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
	const { labels, ...track } = divide(
		groups.flatMap((group) => group.bars),
		room
	);
	const placed: PlacedGroup[] = [];
	let y = 0;
	for (let start = 0; start < groups.length; start += columns) {
		const row = groups.slice(start, start + columns).map((group, column) => {
			const lines = headLines(group, room);
			return {
				group,
				x: column * (room + COLUMN_GAP),
				lines,
				height: lines.first + group.bars.length * BAR_SIZES.row
			};
		});
		for (const { group, x, lines } of row)
			placed.push({
				group,
				x,
				y,
				heading: lines.heading,
				note: lines.note,
				bars: group.bars.map((bar, index) => ({
					...placeBar(bar, { ...track, total }),
					y: lines.first + index * BAR_SIZES.row,
					label: fitted(bar.label, labels, BAR_SIZES.label)
				})),
				trackX: track.x,
				trackWidth: track.width
			});
		y += Math.max(...row.map(({ height }) => height)) + GROUP_GAP;
	}
	return { groups: placed, height: Math.max(y - GROUP_GAP, 0) };
}

/** The parts of a bar on its track, and its value after them. */
function placeBar(bar: Bar, track: Track): Pick<PlacedBar, 'bar' | 'parts' | 'valueX'> {
	const placed = placeParts(
		bar.parts.map(({ size }) => size),
		track
	);
	const last = placed.at(-1) ?? { x: track.x, width: 0 };
	return {
		bar,
		parts: placed.map((part, at) => ({ ...part, look: bar.parts[at]!.look })),
		valueX: Math.round((last.x + last.width) * 10) / 10 + SPACE
	};
}

/** Divides the width of a column among labels, tracks and values. */
function divide(
	bars: readonly Bar[],
	room: number
): { readonly labels: number; readonly x: number; readonly width: number } {
	const widest = (texts: readonly string[], most: number): number =>
		Math.min(widestText(texts, BAR_SIZES.label), most);
	const labels = widest(
		bars.flatMap(({ sign, label }) => (sign ? [] : [label])),
		room * 0.42
	);
	const values = widest(
		bars.map(({ value }) => value),
		room * 0.25
	);
	const x = Math.ceil(bars.some(({ sign }) => sign) ? Math.max(SIGN, labels + SPACE) : labels + SPACE);
	return { labels, x, width: Math.floor(room - x - values - SPACE) };
}

/** Lines of a group's heading and note, and where its first bar stands below them. */
function headLines({ label, note = '' }: BarGroup, room: number) {
	let down = 0;
	const lines = (text: string, size: number, step: number): readonly PlacedLine[] =>
		(text === '' ? [] : wrap(text, room, size)).map((line) => ({ text: line, y: (down += step) - 5 }));
	const heading = lines(label, BAR_SIZES.label, BAR_SIZES.line);
	return { heading, note: lines(note, BAR_SIZES.note, BAR_SIZES.noteLine), first: down + 3 };
}

/** What a sign or a filling stands for. */
export type LegendItem = { readonly id: string; readonly label: string } & (
	| { readonly sign: BarSign; readonly look?: undefined }
	| { readonly look: BarLook; readonly sign?: undefined }
);
