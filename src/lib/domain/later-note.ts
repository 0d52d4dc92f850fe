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

/** Address of a later fact within the site. */
export const laterPath = (id: string): string => `since/#${id}`;
