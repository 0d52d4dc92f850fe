/** The page of competences: a parameter, so that a network without readings of them has no such page. */
export const match = (param: string): boolean => param === 'competences';
