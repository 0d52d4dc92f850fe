import { textWidth } from './text-width.ts';

/** A sign that stands with a name on a map: shape, filling and text say it, the tone only helps. */
export interface BlockSign {
	readonly shape: 'circle' | 'square' | 'triangle' | 'diamond';
	readonly fill: 'full' | 'half' | 'hollow' | 'dashed';
	readonly tone: 'need' | 'action' | 'practice' | 'plain';
	/** A count or a letter in it, or nothing. */
	readonly text: string;
	/** Drawn in it instead of a text. */
	readonly glyph?: 'tick' | 'cross';
}

/** What stands under a name on the map: signs, then a value. */
export interface Block {
	readonly signs: readonly BlockSign[];
	readonly value: string;
}

/** Sizes in units of the drawing. */
export const BLOCK = { radius: 9, gap: 3, name: 16, row: 20, padding: 3, valueSize: 0.92 } as const;

/** Width of the signs alone. */
export const signsWidth = ({ signs }: Block): number =>
	signs.length === 0 ? 0 : signs.length * (2 * BLOCK.radius + BLOCK.gap) - BLOCK.gap;

/** Where the value begins in the row under the name. */
export const valueStart = (block: Block): number =>
	block.signs.length === 0 ? 0 : signsWidth(block) + BLOCK.gap;

/** Width of the row under the name. */
export const rowWidth = (block: Block, type: number): number =>
	block.value === '' ? signsWidth(block) : valueStart(block) + textWidth(block.value, type * BLOCK.valueSize);

/** How much room a name, or its number, takes with what stands under it. */
export function blockSize(
	block: Block,
	text: string,
	{ type, line }: { readonly type: number; readonly line: number }
): { readonly width: number; readonly height: number } {
	const row = rowWidth(block, type);
	return {
		width: Math.max(line, textWidth(text, type) + 2 * BLOCK.padding, row + 2 * BLOCK.padding),
		height: row === 0 ? line : BLOCK.name + BLOCK.row
	};
}
