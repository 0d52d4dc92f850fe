/** Part of the table's width that its columns of text share; the rest is for headings and totals. */
const ALL = 92;
/** No column is narrower than this part of an even one, so that its words fit. */
const LEAST = 0.45;

/**
 * Widths of columns in percent, such that a table of texts comes out short: each in proportion to the root mean square
 * of the lengths of its cells, since the longest cell of a row makes the row's height and long cells weigh most.
 * `columns` holds the lengths of each column's cells. Without any text, all are even.
 */
export function textShares(columns: readonly (readonly number[])[]): readonly number[] {
	const weights = columns.map((lengths) =>
		Math.sqrt(lengths.reduce((sum, length) => sum + length ** 2, 0) / Math.max(1, lengths.length))
	);
	const mean = weights.reduce((sum, weight) => sum + weight, 0) / Math.max(1, weights.length);
	const atLeast = weights.map((weight) => Math.max(weight, mean * LEAST) || 1);
	const total = atLeast.reduce((sum, weight) => sum + weight, 0);
	return atLeast.map((weight) => Math.round((weight / total) * ALL * 10) / 10);
}
