import {
	heading,
	list,
	paragraph,
	type Block,
	type Inline,
	type TextDocument
} from '../documents/document.ts';
import { exchangePlan as words } from '../messages/en/exchange-plan.ts';
import { dayLines, NO_DAYS } from './exchange-days.ts';
import { PLAN_SECTIONS, type ExchangePlan } from './exchange-plan.ts';

const NOTE = /\[\^(\d+)\]/g;

/** A line as runs; `[^1]` hangs the first note at what stands before it. A number without a note stays as it is written. */
function runs(line: string, notes: readonly string[]): Inline[] {
	const found: Inline[] = [];
	let from = 0;
	for (const match of line.matchAll(NOTE)) {
		const note = notes[Number(match[1]) - 1];
		if (note === undefined) continue;
		// Two notes in a row: the second needs a run of its own to hang at.
		found.push({ text: line.slice(from, match.index) || '\u200B', note: [{ text: note }] });
		from = match.index + match[0].length;
	}
	if (from < line.length || found.length === 0) found.push({ text: line.slice(from) });
	return found;
}

const LIST = /^(?:(-)|\d+\.)\s+/;

/** The cells of a row between bars; null where the line is none. `\\|` is a bar of the text. */
function cellsOf(line: string): readonly string[] | null {
	if (!/^\|.*\|$/.test(line) || line.length < 2) return null;
	return line
		.slice(1, -1)
		.split(/(?<!\\)\|/)
		.map((cell) => cell.trim().replaceAll('\\|', '|'));
}

/** Adds a row to the table that is being read, or begins one with its head; the line under a head says nothing. */
function addRow(blocks: Block[], cells: readonly string[], notes: readonly string[], caption: string): void {
	const last = blocks.at(-1);
	if (last?.type !== 'table') {
		blocks.push({ type: 'table', caption, header: cells, rows: [] });
		return;
	}
	if (cells.every((cell) => /^:?-{3,}:?$/.test(cell))) return;
	// What somebody edits may have more or fewer cells than the head.
	const row = last.header.map((_, column) => runs(cells[column] ?? '', notes));
	blocks[blocks.length - 1] = { ...last, rows: [...last.rows, row] };
}

/**
 * The text of a section as blocks: lists, tables, bold lines and paragraphs.
 *
 * @param caption of its tables
 */
export function sectionBlocks(text: string, notes: readonly string[], caption: string): Block[] {
	const blocks: Block[] = [];
	for (const line of text.split('\n').map((part) => part.trim())) {
		if (line === '') continue;
		const cells = cellsOf(line);
		if (cells) {
			addRow(blocks, cells, notes, caption);
			continue;
		}
		const item = LIST.exec(line);
		const bold = /^\*\*(.+)\*\*$/.exec(line);
		if (!item) {
			blocks.push(paragraph(bold ? [{ text: bold[1] ?? '', strong: true }] : runs(line, notes)));
			continue;
		}
		const ordered = item[1] === undefined;
		const content = runs(line.slice(item[0].length), notes);
		const last = blocks.at(-1);
		if (last?.type === 'list' && last.ordered === ordered)
			blocks[blocks.length - 1] = { ...last, items: [...last.items, content] };
		else blocks.push({ type: 'list', ordered, items: [content] });
	}
	return blocks;
}

/** An exchange plan, as drafted or as edited, as the document that its files are written from. Empty sections are left out. */
export function planDocument(
	plan: ExchangePlan,
	about: { readonly description: string; readonly language: string; readonly method: string }
): TextDocument {
	const days = dayLines(plan.days ?? NO_DAYS);
	return {
		title: plan.title,
		language: about.language,
		description: about.description,
		blocks: [
			paragraph(words.draft, true),
			...(days.length > 0 ? [heading(1, words.days), list(days)] : []),
			...PLAN_SECTIONS.flatMap((id) => {
				const blocks = sectionBlocks(plan.sections[id], plan.notes, words.section[id]);
				return blocks.length === 0 ? [] : [heading(1, words.section[id]), ...blocks];
			}),
			paragraph(about.method, true)
		]
	};
}
