/** The sheet of all themes: a parameter, so that a network without a grid has no such page. */
export const match = (param: string): boolean => param === 'themes';
