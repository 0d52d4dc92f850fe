/**
 * How the names of the caches begin that hold a site. A host may have several sites, each in a folder of its own.
 * @param root of the site, as an address that ends with a slash
 */
export const keptPrefix = (root: string): string => `offline:${root}:`;

/** The address of a page or file without what follows its path: every view of a page is made from the same file. */
export function pathOnly(address: string): string {
	const url = new URL(address);
	return url.origin + url.pathname;
}

/** Whether a kept address is of a page, as a reader would open it. */
export const isPage = (address: string): boolean => address.endsWith('/');
