import type { EvidenceRecord } from '../domain/record.ts';

/** Records in one file: some 15 kB compressed, so that one record never costs the whole dataset. */
const PER_BUCKET = 200;

/** What tells a record from every other: `needs/liege-challenge-1`. */
export const recordKey = ({ table, id }: { readonly table: string; readonly id: string }): string =>
	`${table}/${id}`;

/** The table of a record, from its key. */
export const tableOf = (key: string): string => key.slice(0, key.indexOf('/'));

/** How many files the records of a dataset stand in. */
export const bucketCount = (records: number): number => Math.max(1, Math.ceil(records / PER_BUCKET));

/** The file that a record stands in, 0 to `count` - 1, known from its key alone (FNV-1a, 32 bits). */
export function bucketOf(key: string, count: number): number {
	let hash = 0x811c9dc5;
	for (let place = 0; place < key.length; place++) {
		hash = Math.imul(hash ^ key.charCodeAt(place), 0x01000193);
	}
	return (hash >>> 0) % count;
}

/** The records of one file by their keys. */
export const bucketRecords = (
	records: readonly EvidenceRecord[],
	bucket: number
): Readonly<Record<string, EvidenceRecord>> => {
	const count = bucketCount(records.length);
	return Object.fromEntries(
		records
			.map((record) => [recordKey(record), record] as const)
			.filter(([key]) => bucketOf(key, count) === bucket)
	);
};
