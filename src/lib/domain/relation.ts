/** How the entries of several cities in one row stand to each other; the rule is in `selectors/shared-or-different.ts`. */
export const RELATIONS = ['shared', 'differs', 'unsettled'] as const;
export type Relation = (typeof RELATIONS)[number];
