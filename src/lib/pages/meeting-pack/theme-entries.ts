import { heading, list, paragraph, type Block, type Inline } from '../../documents/document.ts';
import { GRID_KINDS } from '../../domain/choices.ts';
import type { Dataset, Theme } from '../../domain/dataset.ts';
import type { EvidenceRecord } from '../../domain/record.ts';
import { m } from '../../messages/index.ts';
import { themeStatements } from '../../selectors/theme-statements.ts';
import type { Citer } from './cite.ts';

const words = m.meetingPack;

/** `City: what it says`, with its footnote. A practice is only named here: the pack tells it further down. */
export const statement = (
	{ cityId, title, text, path, ...provenance }: EvidenceRecord,
	names: ReadonlyMap<string, string>,
	{ cite }: Citer
): readonly Inline[] => [
	{ text: `${names.get(cityId ?? '') ?? cityId}: `, strong: true },
	cite(title ?? text, provenance, path)
];

/** What every city needs, plans and does on each theme of the meeting, and who says nothing. */
export function themeBlocks(
	dataset: Dataset,
	themes: readonly Theme[],
	names: ReadonlyMap<string, string>,
	citing: Citer
): Block[] {
	return themes.flatMap(({ themeId, label, question }) => {
		const { byKind, silentIds } = themeStatements(dataset, themeId);
		return [
			heading(1, words.entries(label)),
			...(question ? [paragraph([{ text: question, emphasis: true }])] : []),
			...GRID_KINDS.flatMap((kind) => [
				heading(2, words.kind[kind]),
				byKind[kind].length
					? list(byKind[kind].map((record) => statement(record, names, citing)))
					: paragraph(words.noEntries, true)
			]),
			...(silentIds.length ? [paragraph(words.silent(silentIds.map((id) => names.get(id) ?? id)), true)] : [])
		];
	});
}
