import type { Basis } from './choices.ts';

/**
 * What of a row its basis speaks of. `kind`: the words are in the source, and which kind they are is concluded. `mark`: a
 * mark of the group matrix is concluded from what the profile says. `wording`: the statement itself.
 */
export const INFERRED_PARTS = ['kind', 'mark', 'wording'] as const;
export type InferredPart = (typeof INFERRED_PARTS)[number];

const PARTS: Readonly<Record<string, InferredPart>> = { grid: 'kind', group_matrix: 'mark' };

/**
 * The rule for every network: in the grid a basis of `inferred` is that of the kind, in the group matrix that of the mark, in
 * any other table that of the statement. What is a link of ours has the basis `editorial` instead.
 */
export const inferredPart = (table: string | null | undefined): InferredPart =>
	PARTS[table ?? ''] ?? 'wording';

/** As above, null for a row that is not inferred. */
export const inferredOf = (basis: Basis, table: string | null | undefined): InferredPart | null =>
	basis === 'inferred' ? inferredPart(table) : null;
