import { addFinding, removeItem, type Basket, type Finding, type Verdict } from './basket.ts';
import { takeItem } from './join-baskets.ts';

/** A claim with its cities as a reader has sorted them. */
export interface SortedClaim {
	readonly text: string;
	/** Address of the search or theme that it was sorted from. */
	readonly start: string;
	readonly cities: Readonly<Record<string, Verdict>>;
	/** Ids of the cities whose records the reader opened. */
	readonly looked: readonly string[];
	/** Records that the reader takes as evidence. */
	readonly keys: readonly string[];
	/** All records that they could take here. */
	readonly offered: readonly string[];
}

/** The finding that a reader has made from a search or a theme before, or null. */
export const findingFrom = (basket: Basket, start: string): Finding | null =>
	basket.findings.find((finding) => finding.start === start) ?? null;

/**
 * Keeps a claim check as a finding: a new one, or the one that was made from the same search or theme. Of its records
 * those that were offered and not taken go; what the reader put there from elsewhere stays.
 *
 * @param taken the reader's day, `YYYY-MM-DD`
 */
export function keepClaim(basket: Basket, claim: SortedClaim, taken: string): Basket {
	const { text, start, cities, looked, keys, offered } = claim;
	const begun = findingFrom(basket, start) ? basket : addFinding(basket, text, start);
	const { id, items } = findingFrom(begun, start)!;
	const wanted = new Set(keys);
	const canGo = new Set(offered.filter((key) => !wanted.has(key)));
	const without = items
		.filter(({ key }) => canGo.has(key))
		.reduce((rest, { key }) => removeItem(rest, key), begun);
	const sorted: Basket = {
		...without,
		findings: without.findings.map((finding) =>
			finding.id === id ? { ...finding, text, cities, looked } : finding
		)
	};
	return keys.reduce((changed, key) => takeItem(changed, { key, note: '', taken }, id), sorted);
}
