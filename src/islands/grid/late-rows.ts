/** Rows that fill a screen. */
const SCREEN = 10;

/**
 * Rows of a filter's result that may come after the others were shown: they stand below a screen, and have to be added to
 * the table, which takes a slow machine longer than to show what stands there.
 *
 * @param ids rows of the result, in order
 * @param stands whether a row stands in the table
 */
export const lateRows = (ids: readonly string[], stands: (id: string) => boolean): ReadonlySet<string> =>
	new Set(ids.slice(SCREEN).filter((id) => !stands(id)));
