/** The page of remarks on the source: a parameter, so that a network without them has no such page. */
export const match = (param: string): boolean => param === 'remarks';
