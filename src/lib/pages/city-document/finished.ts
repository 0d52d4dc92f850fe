import { paragraph, type Block, type TextDocument } from '../../documents/document.ts';
import { withShortNotes } from '../../documents/short-notes.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { formatDate } from '../../format/date.ts';
import { m } from '../../messages/index.ts';

/** Name and blocks of a city's document as it is handed out: how old it is at its head, of what it is made at its foot. */
export function finished(
	{ network, sources, version }: Dataset,
	{ title, description, blocks }: Pick<TextDocument, 'title' | 'description' | 'blocks'>
): TextDocument {
	const report = sources.find(({ sourceId }) => sourceId === network.baselineSourceId);
	const name = report?.title ?? network.title;
	const age = report?.published
		? m.evidence.asOf(formatDate(report.published), name)
		: m.evidence.asOfNothing(name);
	const all: Block[] = [paragraph(age, true), ...blocks, paragraph(m.citySheet.made(name, version), true)];
	return withShortNotes(
		{ title, description, language: network.language ?? 'en', blocks: all },
		m.citations.asNote
	);
}
