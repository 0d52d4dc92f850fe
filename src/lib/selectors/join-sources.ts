import type { Source } from '../domain/dataset.ts';

/** The sources of a network, then those of the policy context that the network does not have itself. */
export function joinSources(own: readonly Source[], others: readonly Source[] = []): readonly Source[] {
	const known = new Set(own.map(({ sourceId }) => sourceId));
	return [...own, ...others.filter(({ sourceId }) => !known.has(sourceId))];
}
