import type { Dataset, RecordSubjects } from '../domain/dataset.ts';
import { perDataset } from './per-dataset.ts';
import { recordKey } from './record-buckets.ts';

/** What an editor coded a record with, by the key of the record; a record that nobody coded has none. */
export const subjectCodings: (dataset: Dataset) => ReadonlyMap<string, RecordSubjects> = perDataset(
	({ recordSubjects }) =>
		new Map(recordSubjects.map((row) => [recordKey({ table: row.recordTable, id: row.recordId }), row]))
);

/** The themes of the subjects that a record is mainly about, by the key of the record; they need not be those it is tagged with. */
export const codedThemes: (dataset: Dataset) => ReadonlyMap<string, ReadonlySet<string>> = perDataset(
	(dataset) => {
		const themeOf = new Map(dataset.subjects.map(({ subjectId, themeId }) => [subjectId, themeId]));
		return new Map(
			[...subjectCodings(dataset)].map(([key, { subjectIds }]) => [
				key,
				new Set(subjectIds.flatMap((id) => themeOf.get(id) ?? []))
			])
		);
	}
);

/** The neighbours of each subject. That one names the other is enough: being close holds both ways. */
export const subjectNeighbours: (dataset: Dataset) => ReadonlyMap<string, ReadonlySet<string>> = perDataset(
	({ subjects }) => {
		const near = new Map(subjects.map(({ subjectId }) => [subjectId, new Set<string>()]));
		for (const { subjectId, neighbourIds } of subjects)
			for (const other of neighbourIds) {
				near.get(subjectId)?.add(other);
				near.get(other)?.add(subjectId);
			}
		return near;
	}
);
