import { textWidth } from '../geo/labels/text-width.ts';

export interface PlacedLegend<Item> {
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

/** Sizes of a legend in the unit of its drawing. */
export interface LegendSizes {
	/** Of the letters. */
	readonly type: number;
	/** From the start of a sign to its words, from the end of the words to the next sign, and from line to line. */
	readonly textX: number;
	readonly gap: number;
	readonly row: number;
	/** Space below the last line. */
	readonly below: number;
}

const SIZES: LegendSizes = { type: 14.5, textX: 26, gap: 16, row: 20, below: 9 };

/** Places what the signs stand for in a line above the drawing, and in more lines where one is too short. */
export function placeLegend<Item extends { readonly label: string }>(
	legend: readonly Item[],
	width: number,
	{ type, textX, gap, row, below }: LegendSizes = SIZES
): PlacedLegend<Item> {
	let [x, y] = [0, 0];
	const items = legend.map((item) => {
		const length = textX + textWidth(item.label, type) + gap;
		if (x > 0 && x + length > width) [x, y] = [0, y + row];
		const placed = { item, x, y, textX };
		x += length;
		return placed;
	});
	return { items, height: items.length > 0 ? y + row + below : 0 };
}
