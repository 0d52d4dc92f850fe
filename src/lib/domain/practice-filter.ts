/** What the practices can be narrowed by, in the order of the page and the address. */
export const PRACTICE_FILTERS = ['theme', 'subject', 'group', 'city', 'alone'] as const;
export type PracticeFilter = (typeof PRACTICE_FILTERS)[number];
