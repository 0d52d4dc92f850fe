import { widestText } from '../geo/labels/text-width.ts';
import { fitted } from './fitted.ts';

/** A number that stands on a map in place of a name. */
export interface KeyEntry {
	readonly number: number;
	readonly text: string;
}

export interface PlacedKey {
	readonly items: readonly {
		readonly entry: KeyEntry;
		readonly label: string;
		readonly x: number;
		readonly y: number;
	}[];
	/** With the room above it; 0 without entries. */
	readonly height: number;
}

/** Room of the number before its name, between columns, and of a line. */
export const KEY = { number: 20, gap: 12, line: 19, top: 6 } as const;

/** Places what numbers on a map stand for, in as many columns as the width takes, column by column. */
export function placeKey(entries: readonly KeyEntry[], width: number, type: number): PlacedKey {
	if (entries.length === 0) return { items: [], height: 0 };
	const names = entries.map(({ text }) => text);
	const column = Math.min(KEY.number + widestText(names, type) + KEY.gap, width);
	const columns = Math.max(1, Math.floor((width + KEY.gap) / column));
	const rows = Math.ceil(entries.length / columns);
	return {
		items: entries.map((entry, at) => ({
			entry,
			label: fitted(entry.text, column - KEY.number, type),
			x: Math.floor(at / rows) * column,
			y: KEY.top + (at % rows) * KEY.line
		})),
		height: KEY.top + rows * KEY.line
	};
}
