import type { GridEntry } from '../domain/dataset.ts';
import { recordKey, unique, type RecordKey } from './peer-records.ts';
import { BESIDE, type TextPart } from './text-fit.ts';

/** Texts that stand beside the main one of an ask or an offer. */
export const besideTexts = (texts: Iterable<string>): TextPart[] =>
	[...texts].map((text) => ({ text, share: BESIDE }));

export const gridKey = ({ entryId }: GridEntry): RecordKey => recordKey('grid', entryId);

/** The wordings of entries, each once. */
export const textsOf = (entries: readonly GridEntry[]): string[] => unique(entries.map(({ text }) => text));

/** Entries of the grid by the records that they link. */
export function entriesBy(entries: readonly GridEntry[], ids: (entry: GridEntry) => readonly string[]) {
	const found = new Map<string, GridEntry[]>();
	for (const entry of entries) for (const id of ids(entry)) found.set(id, [...(found.get(id) ?? []), entry]);
	return found;
}
