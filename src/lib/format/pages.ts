/** Printed pages as a citation writes them: `21-26` to `pp. 21–26`, `74` to `p. 74`; null where the source has none. */
export function formatPages(page: string | null): string | null {
	if (page === null) return null;
	const several = /[-,;]/.test(page);
	return `${several ? 'pp.' : 'p.'} ${page.replaceAll('-', '–')}`;
}
