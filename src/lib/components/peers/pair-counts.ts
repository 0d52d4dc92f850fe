import type { PairCount } from '#lib/pages/peers/pairs.ts';

/**
 * The counts of a pair over all asks (under `''`) and by theme, for the script that shows those of one theme:
 * ` 4 practice;housing 2 strength`.
 */
export const pairCounts = (counts: Readonly<Record<string, PairCount>>): string =>
	Object.entries(counts)
		.map(([theme, { asks, maturity }]) => `${theme} ${asks} ${maturity}`)
		.join(';');
