import FilledSign from './FilledSign.svelte';
import MapBlock from './MapBlock.svelte';

/**
 * What draws the signs and values of a layer. A map of places has plain marks and names: it is given none of these, so that
 * its page does not bring their styles for nothing.
 */
export interface LayerMarks {
	/** A name with signs and a value under it. */
	readonly Block: typeof MapBlock;
	/** A mark whose filling says something. */
	readonly Sign: typeof FilledSign;
}

export const LAYER_MARKS: LayerMarks = { Block: MapBlock, Sign: FilledSign };
