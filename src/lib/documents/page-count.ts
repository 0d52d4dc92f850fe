import type { Block, Inline, TextDocument } from './document.ts';
import { INDENT, PAPER, pictureSize, ROOM, SPACE, TYPE } from './paper.ts';

/**
 * How many A4 pages the Word file of a document fills, without a browser or a word processor.
 *
 * Rule: a letter is as wide as letters are on average in a wide sans serif (`LETTER` of its size; bold a little more), which is
 * what LibreOffice sets where the named typeface is missing; with the typeface it is less. A block has as many lines as
 * its letters need, and the space of `paper.ts`; a footnote stands below the page of its mark, so that heights only add up.
 * Checked against LibreOffice by a test.
 */
const LETTER = 0.545;
const BOLD = 1.1;
/** Height of a line by the size of its type. */
const LINE = 1.165;
/** A line is broken before the word that does not fit. */
const FILLED = 0.97;

const lettersIn = (content: readonly Inline[]): number =>
	content.reduce((sum, { text, strong }) => sum + text.length * (strong ? BOLD : 1), 0);

const linesOf = (letters: number, size: number, width: number): number =>
	Math.max(1, Math.ceil((letters * LETTER * size) / (width * FILLED)));

const textHeight = (content: readonly Inline[], size: number, width: number): number =>
	linesOf(lettersIn(content), size, width) * size * LINE;

const notesHeight = (content: readonly Inline[]): number =>
	content.reduce(
		(sum, { note }) => (note ? sum + textHeight([{ text: '00 ' }, ...note], TYPE.quiet, ROOM.width) : sum),
		0
	);

function tableHeight(rows: readonly (readonly (readonly Inline[])[])[], columns: number): number {
	const width = ROOM.width / Math.max(1, columns) - 8;
	return rows.reduce((sum, row) => {
		const cells = row.map((cell) => textHeight(cell, TYPE.body, width));
		const notes = row.reduce((all, cell) => all + notesHeight(cell), 0);
		return sum + Math.max(0, ...cells) + 2 * SPACE.cell + notes;
	}, 0);
}

function heightOf(block: Block): number {
	switch (block.type) {
		case 'heading':
			return (
				textHeight([{ text: block.text, strong: true }], TYPE.heading[block.level], ROOM.width) +
				SPACE.heading.before +
				SPACE.heading.after
			);
		case 'paragraph': {
			const size = block.quiet ? TYPE.quiet : TYPE.body;
			return textHeight(block.content, size, ROOM.width) + SPACE.paragraph + notesHeight(block.content);
		}
		case 'list':
			return block.items.reduce(
				(sum, item) =>
					sum + textHeight(item, TYPE.body, ROOM.width - INDENT) + SPACE.item + notesHeight(item),
				0
			);
		case 'table': {
			const header = block.header.map((text) => [{ text, strong: true }]);
			const caption = textHeight([{ text: block.caption }], TYPE.body, ROOM.width);
			return caption + tableHeight([header, ...block.rows], block.header.length) + TYPE.body * LINE;
		}
		case 'picture':
			return pictureSize(block).height + TYPE.quiet * LINE + SPACE.paragraph;
	}
}

/** Pages of A4 in full and parts: 1.4 is a page and less than half of another. */
export function pagesOf({ title, blocks }: TextDocument): number {
	const head = textHeight([{ text: title, strong: true }], TYPE.title, ROOM.width) + SPACE.paragraph;
	const height = blocks.reduce((sum, block) => sum + heightOf(block), head);
	return height / (PAPER.height - 2 * PAPER.margin);
}
