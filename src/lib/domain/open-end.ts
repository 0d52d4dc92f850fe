/** The end of a period that a source leaves open, as ISO 8601-2 writes it: `2018/..` is since 2018. */
export const OPEN_END = '..';
