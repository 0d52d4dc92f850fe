/** How far tables have come. */
export interface TablesAsOf {
	/** The latest day that they know of: `YYYY-MM-DD`, a month or a year. */
	readonly day: string;
	/** How many versions their log of changes has for that day. */
	readonly logged: number;
}

/** The latest of some dates of any precision, and how many versions a log has for it. */
export function tablesAsOf(
	published: readonly (string | null | undefined)[],
	log: readonly { readonly changedOn: string; readonly version: string }[] = []
): TablesAsOf {
	const dates = [...published, ...log.map((change) => change.changedOn)].filter((date) => date != null);
	const day = dates.sort().at(-1) || '2000';
	const versions = new Set(log.flatMap((change) => (change.changedOn === day ? [change.version] : [])));
	return { day, logged: versions.size };
}
