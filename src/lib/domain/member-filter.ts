/** What the members of the partnership can be narrowed by, in the order of the page and the address. */
export const MEMBER_FILTERS = ['category', 'phase', 'movement', 'own'] as const;
export type MemberFilter = (typeof MEMBER_FILTERS)[number];
