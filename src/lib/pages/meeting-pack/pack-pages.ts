import { heading, list, type Block, type Heading, type Inline } from '../../documents/document.ts';
import { m } from '../../messages/index.ts';
import { pageOf, type Paging } from '../paging.ts';

/** Most lines of one page: the packs of thirty cities have fewer. */
export const PACK_LINES = 900;

/** A block, or an item of a list, with the headings that it stands under. */
interface Line {
	readonly block: Block;
	readonly under: readonly Heading[];
	/** The list that an item is of. */
	readonly of: Block | null;
}

function linesOf(blocks: readonly Block[]): readonly Line[] {
	let under: readonly Heading[] = [];
	return blocks.flatMap((block): readonly Line[] => {
		if (block.type === 'heading') {
			under = [...under.filter(({ level }) => level < block.level), block];
			return [{ block, under, of: null }];
		}
		// A numbered list would begin anew on the next page.
		if (block.type !== 'list' || block.ordered) return [{ block, under, of: null }];
		return block.items.map((item) => ({ block: list([item]), under, of: block }));
	});
}

/** The lines as blocks again: items of one list are one list. */
function blocksOf(lines: readonly Line[]): readonly Block[] {
	const blocks: Block[] = [];
	let items: (readonly Inline[])[] = [];
	let open: Block | null = null;
	for (const { block, of } of lines) {
		if (of === null || of !== open) items = [];
		if (of !== null && block.type === 'list') {
			if (of !== open) blocks.push(list(items));
			items.push(...block.items);
			blocks[blocks.length - 1] = list(items);
		} else blocks.push(block);
		open = of;
	}
	return blocks;
}

/** Headings that a page begins under, said again where it does not begin with one. */
const continued = ([first]: readonly Line[]): readonly Block[] =>
	first === undefined || first.block.type === 'heading'
		? []
		: first.under.map(({ level, text }) => heading(level, m.meetingPack.continued(text)));

/** The blocks of one page of a long document, from 1; throws `NoPage` beyond the last. */
export function packPage(
	blocks: readonly Block[],
	number: number
): { readonly blocks: readonly Block[]; readonly paging: Paging } {
	const { rows, paging } = pageOf(linesOf(blocks), {
		number,
		most: PACK_LINES,
		label: ({ under: [first] }, position) => m.meetingPack.place(first?.text ?? '', position)
	});
	return paging.pages.length === 1
		? { blocks, paging }
		: { blocks: [...continued(number === 1 ? [] : rows), ...blocksOf(rows)], paging };
}
