import type { Inline, TextDocument } from './document.ts';
import { withRuns } from './site-links.ts';

/**
 * Writes the first footnote of each source in full, and every later one as "As note 1" with what differs: the pages
 * and the address of the record. Notes are numbered as the formats number them, in the order of the text.
 *
 * @param asNote "As note 1", in words
 */
export function withShortNotes(document: TextDocument, asNote: (number: number) => string): TextDocument {
	const first = new Map<string, number>();
	let number = 0;
	const shorten = (run: Inline): Inline => {
		if (!run.note) return run;
		number += 1;
		const { repeat } = run;
		const known = repeat && first.get(repeat.source);
		if (known !== undefined) return { ...run, note: [{ text: asNote(known) }, ...repeat!.rest] };
		if (repeat) first.set(repeat.source, number);
		return run;
	};
	return { ...document, blocks: document.blocks.map((block) => withRuns(block, shorten)) };
}
