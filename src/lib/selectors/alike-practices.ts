/** What a practice is about, the main subject first, and what it touches. */
export interface About {
	readonly subjectIds: readonly string[];
	readonly alsoIds: readonly string[];
}

/** What several codings of one thing say together, those of the first before those of the others. */
export const joinedAbout = (codings: readonly About[]): About => ({
	subjectIds: [...new Set(codings.flatMap(({ subjectIds }) => subjectIds))],
	alsoIds: [...new Set(codings.flatMap(({ alsoIds }) => alsoIds))]
});

/**
 * Whether two practices are the like of each other. One subject of several that both have is not enough: it is the main
 * subject of both; or both are about two of the same; or both are about the main subject of one of them, and have any
 * other in common, be it only touched.
 */
export function areAlike(one: About, other: About): boolean {
	const shared = one.subjectIds.filter((id) => other.subjectIds.includes(id));
	if (shared.length === 0) return false;
	if (shared.length > 1) return true;
	const [main, mainOfOther] = [one.subjectIds[0], other.subjectIds[0]];
	if (main === mainOfOther) return true;
	if (shared[0] !== main && shared[0] !== mainOfOther) return false;
	const ofOther = new Set([...other.subjectIds, ...other.alsoIds]);
	return [...one.subjectIds, ...one.alsoIds].filter((id) => ofOther.has(id)).length > 1;
}
