import type { Dataset } from '../domain/dataset.ts';
import type { RecordNote } from '../domain/later-note.ts';
import type { EvidenceRecord, RecordTable } from '../domain/record.ts';
import { allRecords } from './all-records.ts';
import { perDataset } from './per-dataset.ts';
import { recordKey } from './record-buckets.ts';

type Notes = readonly RecordNote[];

/** Pages that show a figure show its period beside it, or that it has none: the note would say the same again. */
const isShownBeside = (table: RecordTable, note: RecordNote): boolean =>
	table === 'facts' && note.kind === 'age' && note.words.length === 0;

/** The notes of every record that has any, by its key: its age, and what later sources say. */
const notesByKey = perDataset((dataset) => {
	const entries = allRecords(dataset).flatMap((record): (readonly [string, Notes])[] => {
		const notes = (record.later ?? []).filter((note) => !isShownBeside(record.table, note));
		return notes.length > 0 ? [[recordKey(record), notes]] : [];
	});
	return new Map(entries);
});

/** What is shown beside records, by their key. */
export const pageNotes = (dataset: Dataset): Readonly<Record<string, Notes>> =>
	Object.fromEntries(notesByKey(dataset));

/** The notes of one record as a field of what a page shows of it; no field where there are none. */
export function notesField(dataset: Dataset, table: RecordTable, id: string): Pick<EvidenceRecord, 'later'> {
	const notes = notesByKey(dataset).get(recordKey({ table, id }));
	return notes ? { later: notes } : {};
}
