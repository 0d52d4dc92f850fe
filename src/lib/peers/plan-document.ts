import {
	heading,
	list,
	paragraph,
	type Block,
	type Inline,
	type TextDocument
} from '../documents/document.ts';
import { withShortNotes } from '../documents/short-notes.ts';
import { citations } from '../messages/en/citations.ts';
import { exchangePlan as words } from '../messages/en/exchange-plan.ts';
import { afterEnd, dayLines, NO_DAYS, type NetworkEnd } from './exchange-days.ts';
import { PLAN_SECTIONS, type ExchangePlan } from './exchange-plan.ts';

/** Notes of a plan, and the title of the source with which those that cite it begin. */
export interface PlanNotes {
	readonly notes: readonly string[];
	readonly source: string;
}

/** A note, and what it reads like where another one has named the source before. */
const noteOf = (text: string, source: string): Pick<Inline, 'note' | 'repeat'> => ({
	note: [{ text }],
	...(text.startsWith(`${source}, `) && {
		repeat: { source, rest: [{ text: text.slice(source.length) }] }
	})
});

const SIGN = /\[\^(\d+)\]|\*\*(.+?)\*\*/g;

/** Hangs a note at the last run; where that has one, and at the beginning of a line, at a run of its own. */
function hang(found: Inline[], note: Pick<Inline, 'note' | 'repeat'>): void {
	const last = found.at(-1);
	if (last && !last.note) found[found.length - 1] = { ...last, ...note };
	else found.push({ text: '\u200B', ...note });
}

/**
 * A line as runs; `[^1]` hangs the first note at what stands before it, and `**` makes bold. A number without a note stays
 * as it is written.
 */
function runs(line: string, cited: PlanNotes): Inline[] {
	const found: Inline[] = [];
	let from = 0;
	const plain = (to?: number): void => {
		const text = line.slice(from, to);
		if (text) found.push({ text });
	};
	for (const match of line.matchAll(SIGN)) {
		const [whole, number, bold] = match;
		const note = cited.notes[Number(number) - 1];
		if (bold === undefined && note === undefined) continue;
		plain(match.index);
		from = match.index + whole.length;
		if (bold !== undefined) found.push(...runs(bold, cited).map((run) => ({ ...run, strong: true })));
		else if (note !== undefined) hang(found, noteOf(note, cited.source));
	}
	plain();
	return found.length > 0 ? found : [{ text: '' }];
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

/** A bold line right above a table is its caption, and no paragraph; null where there is none. */
function takeCaption(blocks: Block[]): string | null {
	const last = blocks.at(-1);
	if (last?.type !== 'paragraph' || !last.content[0]?.strong) return null;
	blocks.pop();
	return last.content[0].text;
}

/** Adds a row to the table that is being read, or begins one with its head; the line under a head says nothing. */
function addRow(blocks: Block[], cells: readonly string[], notes: PlanNotes, caption: string): void {
	const titled = takeCaption(blocks);
	const last = blocks.at(-1);
	if (titled !== null || last?.type !== 'table') {
		// Heads are bold as they are, and carry no note.
		const header = cells.map((cell) => cell.replaceAll('**', ''));
		blocks.push({ type: 'table', caption: titled ?? caption, header, rows: [] });
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
 * @param caption of its tables that have no bold line above them
 */
export function sectionBlocks(text: string, notes: PlanNotes, caption: string): Block[] {
	const blocks: Block[] = [];
	for (const line of text.split('\n').map((part) => part.trim())) {
		if (line === '') continue;
		const cells = cellsOf(line);
		if (cells) {
			addRow(blocks, cells, notes, caption);
			continue;
		}
		const item = LIST.exec(line);
		if (!item) {
			blocks.push(paragraph(runs(line, notes)));
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

/**
 * An exchange plan, as drafted or as edited, as the document that its files are written from. Empty sections are left out,
 * and a source is named in full once.
 *
 * @param about.source title of the source that the notes cite
 * @param about.network whose end the days may pass
 */
export function planDocument(
	plan: ExchangePlan,
	about: Readonly<Record<'description' | 'language' | 'method' | 'source', string>> & {
		readonly network: NetworkEnd;
	}
): TextDocument {
	const { days: given = NO_DAYS } = plan;
	const days = dayLines(given);
	const notes = { notes: plan.notes, source: about.source };
	const document: TextDocument = {
		title: plan.title,
		language: about.language,
		description: about.description,
		blocks: [
			paragraph(words.draft, true),
			...(days.length > 0
				? [
						heading(1, words.days),
						list(days),
						...afterEnd(given, about.network).map((line) => paragraph(line))
					]
				: []),
			...PLAN_SECTIONS.flatMap((id) => {
				const blocks = sectionBlocks(plan.sections[id], notes, words.section[id]);
				return blocks.length === 0 ? [] : [heading(1, words.section[id]), ...blocks];
			}),
			paragraph(about.method, true)
		]
	};
	return withShortNotes(document, citations.asNote);
}
