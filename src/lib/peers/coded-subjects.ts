import type { Dataset } from '../domain/dataset.ts';
import { subjectCodings } from '../selectors/subject-codings.ts';
import type { RecordKey, SubjectIds } from './peer-records.ts';

/** Looks up what records were coded with. */
export interface CodedSubjects {
	/** The subjects of the first record that an editor coded; null where nobody coded any. */
	readonly first: (records: readonly RecordKey[]) => SubjectIds;
	/** The subjects of all of them, those of the first record first; null where nobody coded any. */
	readonly all: (records: readonly RecordKey[]) => SubjectIds;
	/** What they touch besides. */
	readonly touched: (records: readonly RecordKey[]) => readonly string[];
}

export function codedSubjects(dataset: Dataset): CodedSubjects {
	const codings = subjectCodings(dataset);
	const lists = (records: readonly RecordKey[]) =>
		records.flatMap((key) => {
			const coding = codings.get(key);
			return coding ? [coding.subjectIds] : [];
		});
	return {
		first: (records) => lists(records)[0] ?? null,
		all: (records) => {
			const found = lists(records);
			return found.length === 0 ? null : [...new Set(found.flat())];
		},
		touched: (records) => [...new Set(records.flatMap((key) => codings.get(key)?.alsoIds ?? []))]
	};
}
