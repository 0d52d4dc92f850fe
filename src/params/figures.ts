/** The page of what the figures count: a parameter, so that a network without indicators has no such page. */
export const match = (param: string): boolean => param === 'figures';
