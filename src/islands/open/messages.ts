import type { ReportRow } from '#lib/pages/data-report.ts';

/** A file with its path as it was given: of a folder, the path in it. */
export interface GivenFile {
	readonly path: string;
	readonly file: File;
}

/** What the reading worker is asked. */
export interface ReadRequest {
	readonly files: readonly GivenFile[];
}

/** How many rows of a file were read and loaded. */
export interface ReadCount {
	readonly file: string;
	readonly rows: number;
	readonly loaded: number;
}

/** What came of reading: the report, and the network where it can be shown. */
export interface ReadResult {
	readonly network: { readonly id: string; readonly title: string } | null;
	readonly counts: readonly ReadCount[];
	readonly report: readonly ReportRow[];
	readonly errors: number;
	readonly warnings: number;
	/** Every problem as a CSV file. */
	readonly csv: string;
	/** Why the browser did not keep the tables; null where it did, or where there was nothing to keep. */
	readonly notKept: string | null;
}

/** What the reading worker says. */
export type ReadAnswer =
	| { readonly kind: 'progress'; readonly tables: number; readonly rows: number }
	| { readonly kind: 'failed'; readonly reason: string }
	| { readonly kind: 'done'; readonly result: ReadResult };
