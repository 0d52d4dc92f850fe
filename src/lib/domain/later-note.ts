import type { Basis, LaterKind } from './choices.ts';

/** What a source that is later than the baseline says, as it is shown beside a record. */
export interface LaterNote {
	/** Its id; the fact stands on the page of later facts under it. */
	readonly id: string;
	readonly kind: LaterKind;
	readonly text: string;
	/** The time that it speaks of, in words; null where its source has no date. */
	readonly when: string | null;
	readonly basis: Basis;
	readonly basisNote: string | null;
	readonly source: {
		readonly publisher: string;
		readonly title: string;
		/** In words; null where the source carries no date. */
		readonly published: string | null;
		readonly url: string | null;
	};
}

/** How old a statement is that holds for a time only, or a figure: shown wherever the record is. */
export interface AgeNote {
	readonly kind: 'age';
	/** Words of the statement that hold for a time only; none for a figure. */
	readonly words: readonly string[];
	/** The period of a figure, else the date of the source, in words; null where there is neither. */
	readonly when: string | null;
	/** Whether the date is the source's, from which the time of the statement is inferred. */
	readonly isOfSource: boolean;
}

/** What is shown beside a record about its time. */
export type RecordNote = AgeNote | LaterNote;

/** The later facts among the notes of a record. */
export const laterAmong = (notes: readonly RecordNote[] = []): readonly LaterNote[] =>
	notes.filter((note) => note.kind !== 'age');

/** Address of a later fact within the site. */
export const laterPath = (id: string): string => `since/#${id}`;
