/** What cities can be alike in, each with a measure of its own (`selectors/similar-cities.ts`). */
export const DIMENSIONS = ['themes', 'groups', 'size', 'funding'] as const;
export type Dimension = (typeof DIMENSIONS)[number];
/** The first needs no name in an address. */
export const [FIRST_DIMENSION, ...OTHER_DIMENSIONS] = DIMENSIONS;
