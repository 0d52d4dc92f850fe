/**
 * Rows by a key, in the order in which they come. Built once for a dataset or a page, so that no loop
 * searches a list.
 */
export function groupBy<Row, Key>(rows: Iterable<Row>, keyOf: (row: Row) => Key): Map<Key, Row[]> {
	const groups = new Map<Key, Row[]>();
	for (const row of rows) {
		const key = keyOf(row);
		const group = groups.get(key);
		if (group) group.push(row);
		else groups.set(key, [row]);
	}
	return groups;
}

/** Rows by a key that only one of them has; throws `duplicate key: <key>` where two do. */
export function indexBy<Row, Key>(rows: Iterable<Row>, keyOf: (row: Row) => Key): Map<Key, Row> {
	const index = new Map<Key, Row>();
	for (const row of rows) {
		const key = keyOf(row);
		if (index.has(key)) throw new Error(`duplicate key: ${String(key)}`);
		index.set(key, row);
	}
	return index;
}
