import type { RecordNote } from './later-note.ts';

/** A record that may bear on a claim: as much of it as a reader needs to sort its city. */
export interface ClaimRecord {
	/** `needs/liege-challenge-1`. */
	readonly key: string;
	readonly kind: string;
	/** What it says, its title first. */
	readonly text: string;
	readonly page: string | null;
	/** Address within the site. */
	readonly path: string;
	readonly later?: readonly RecordNote[];
}

/** What a reader's own claim check starts from: every city, with the records that a search or a theme has of it. */
export interface ClaimSheet {
	/** The search or the theme in words; the reader makes a claim of it. */
	readonly claim: string;
	/** Its address within the site, by which a claim check is known again. */
	readonly start: string;
	readonly cities: readonly {
		readonly id: string;
		readonly name: string;
		/** The most telling first. */
		readonly records: readonly ClaimRecord[];
	}[];
}
