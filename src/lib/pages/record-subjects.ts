import type { Dataset } from '../domain/dataset.ts';
import { subjectCodings } from '../selectors/subject-codings.ts';
import { subjectLabel } from '../selectors/topic-labels.ts';

interface NamedSubject {
	readonly id: string;
	readonly label: string;
}

/** What an editor coded a record with, as its note shows it. */
export interface ShownCoding {
	readonly subjects: readonly NamedSubject[];
	/** What it only touches. */
	readonly also: readonly NamedSubject[];
	readonly note: string | null;
}

/** The codings of some records, by the keys of the records. */
export function shownCodings(
	dataset: Dataset,
	keys: Iterable<string>
): Readonly<Record<string, ShownCoding>> {
	const codings = subjectCodings(dataset);
	const named = (ids: readonly string[]): NamedSubject[] =>
		ids.map((id) => ({ id, label: subjectLabel(dataset)(id) }));
	return Object.fromEntries(
		[...keys].flatMap((key) => {
			const coding = codings.get(key);
			return coding
				? [[key, { subjects: named(coding.subjectIds), also: named(coding.alsoIds), note: coding.note }]]
				: [];
		})
	);
}
