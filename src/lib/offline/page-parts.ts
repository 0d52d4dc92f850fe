/** Notes of sources, which a page brings in where a reader opens one; pictures; what its script asks for. */
const PART = /\s(?:href|src|data-[a-z-]+)="([^"#?]*(?:\brecords\/[^"#?/]+\/|\.svg|\.json))["#?]/g;

/**
 * The files of the site that a page needs beside its styles and scripts.
 * @param address of the page
 */
export const pageParts = (html: string, address: string): string[] => [
	...new Set(
		[...html.matchAll(PART)].map(
			([, written = '']) => new URL(written.replaceAll('&amp;', '&'), address).href
		)
	)
];
