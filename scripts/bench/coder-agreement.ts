import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** Subjects that one reader coded a record with, by the record. */
export type Codes = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads the file of one reader: record_table, record_id, subject_ids (`;`), note. */
export const readCodes = (path: string): Codes =>
	new Map(
		parse<Record<string, string>>(readFileSync(path), { columns: true }).map((row) => [
			`${row.record_table}/${row.record_id}`,
			new Set((row.subject_ids ?? '').split(';').filter(Boolean))
		])
	);

/**
 * How far two sets of subjects differ: 1 - Jaccard x how one stands to the other (the same 1, one within the other 2/3,
 * overlapping 1/3, apart 0). R. Passonneau, "Measuring agreement on set-valued items" (MASI, 2006).
 */
export function setDistance(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	if (a.size === 0 && b.size === 0) return 0;
	const both = [...a].filter((id) => b.has(id)).length;
	const either = a.size + b.size - both;
	const standing = both === either ? 1 : both === a.size || both === b.size ? 2 / 3 : both > 0 ? 1 / 3 : 0;
	return 1 - (both / either) * standing;
}

/** Krippendorff's alpha of two readers over sets of subjects: 1 is full agreement, 0 what chance would give. */
export function setAlpha(pairs: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[]): number {
	const observed = pairs.reduce((sum, [a, b]) => sum + setDistance(a, b), 0) / pairs.length;
	const all = pairs.flat();
	let expected = 0;
	for (let at = 0; at < all.length; at++)
		for (let other = at + 1; other < all.length; other++) expected += setDistance(all[at]!, all[other]!);
	expected /= (all.length * (all.length - 1)) / 2;
	return expected === 0 ? 1 : 1 - observed / expected;
}
