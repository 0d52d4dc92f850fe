import type { PatchedRow } from './patch.ts';

/** The keys of a table after a patch: those that stay in their old order, each added row behind the row that it names. */
export function orderAfter(kept: readonly string[], added: readonly PatchedRow[]): readonly string[] {
	const followers = new Map<string | null, string[]>();
	for (const { key, after } of added) followers.set(after, [...(followers.get(after) ?? []), key]);
	const order: string[] = [];
	// Rows that follow one another are added in their order; a stack, since a chain may be as long as the table.
	const put = (first: readonly string[]): void => {
		const waiting = first.toReversed();
		for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
			order.push(key);
			waiting.push(...(followers.get(key) ?? []).toReversed());
		}
	};
	put(followers.get(null) ?? []);
	for (const key of kept) put([key]);
	return order;
}

export const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
	a.length === b.length && a.every((value, place) => value === b[place]);
