/** What the later facts can be narrowed by, in the order of the page and the address. */
export const SINCE_FILTERS = ['city', 'theme', 'kind'] as const;
export type SinceFilter = (typeof SINCE_FILTERS)[number];
