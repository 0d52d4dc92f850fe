import type { EvidenceRecord } from '../domain/record.ts';

/** A document as a reference names it. */
export interface CitedSource {
	readonly sourceId: string;
	readonly title: string;
	readonly publisher: string;
	/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null where the document carries no date. */
	readonly published: string | null;
	readonly url: string | null;
	readonly language: string;
}

/** The dashboard as a reference names it, second after the source. */
export interface CitedDashboard {
	/** `WELDI baseline dashboard`. */
	readonly title: string;
	/** Dataset version. */
	readonly version: string;
	/** Absolute address of its first page, with a slash at its end. */
	readonly address: string;
	/** Day on which the reader took the record, `YYYY-MM-DD`. */
	readonly accessed: string;
}

/** Everything that a reference to one record rests on. */
export interface Citation {
	readonly record: Pick<
		EvidenceRecord,
		'table' | 'id' | 'title' | 'text' | 'page' | 'section' | 'basis' | 'path'
	>;
	/** Name of the city that it speaks of, or null. */
	readonly city: string | null;
	readonly source: CitedSource;
	readonly dashboard: CitedDashboard;
}

/** Permanent address of the record. */
export const addressOf = ({ record, dashboard }: Citation): string =>
	new URL(record.path, dashboard.address).href;
