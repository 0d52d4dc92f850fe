import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/**
 * What two readers, each alone, judged from the texts: how far a host answers an ask.
 *
 * 2: it has something in place on just this; 1: part of it, or a plan on it; 0 (every pair that a file does not list): nothing.
 * Settled by the mean of the two, so that a pair on which they differ by one counts half. A host *has it ready* from
 * `READY` on, and is *of use* from `OF_USE` on.
 */
export const READY = 1.5;
export const OF_USE = 1;

/** Grades of one reader by ask and host. */
export type Grades = ReadonlyMap<string, number>;

export const pairKey = (needId: string, hostId: string): string => `${needId} ${hostId}`;

/** Reads the file of one reader: need_id, host_city_id, grade, record_id, why. */
export const readGrades = (path: string): Grades =>
	new Map(
		parse<Record<string, string>>(readFileSync(path), { columns: true }).map((row) => [
			pairKey(row.need_id ?? '', row.host_city_id ?? ''),
			Number(row.grade)
		])
	);

export const settledGrade = (one: Grades, other: Grades, key: string): number =>
	((one.get(key) ?? 0) + (other.get(key) ?? 0)) / 2;

/**
 * Cohen's kappa of two readers with quadratic weights: 1 is full agreement, 0 what chance would give. A difference of two
 * grades weighs four times one of one.
 */
export function weightedKappa(pairs: readonly (readonly [number, number])[]): number {
	const difference = (a: number, b: number): number => (a - b) ** 2;
	const observed = pairs.reduce((sum, [a, b]) => sum + difference(a, b), 0) / pairs.length;
	const count = (which: 0 | 1): Map<number, number> => {
		const counts = new Map<number, number>();
		for (const pair of pairs) counts.set(pair[which], (counts.get(pair[which]) ?? 0) + 1);
		return counts;
	};
	let expected = 0;
	for (const [a, times] of count(0))
		for (const [b, others] of count(1)) expected += (times * others * difference(a, b)) / pairs.length ** 2;
	return expected === 0 ? 1 : 1 - observed / expected;
}
