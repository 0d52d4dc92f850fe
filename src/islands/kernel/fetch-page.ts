import { fetchAny, NotFetched } from './fetch-json.ts';

/**
 * The main part of a page of the site, as a document that is not run; null where there is none. The rest is left out
 * before it is parsed: a page's own styles are not allowed in another.
 *
 * @throws {NotFetched} where the server cannot be reached or answers with another error
 */
export async function fetchPage(address: string): Promise<Document | null> {
	const response = await fetchAny(address);
	if (response.status === 404) return null;
	if (!response.ok) throw new NotFetched(`${address}: status ${response.status}`);
	const html = await response.text();
	const main = html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'));
	return new DOMParser().parseFromString(main, 'text/html');
}

/** Makes the relative links of what came from another page lead where they led there. */
export function resolveLinks(root: ParentNode, address: string): void {
	for (const link of root.querySelectorAll('a[href]')) {
		link.setAttribute('href', new URL(link.getAttribute('href')!, address).href);
	}
}

/**
 * The main part of a page that must be there, with its links made good for any other.
 *
 * @param address absolute
 * @throws {NotFetched}
 */
export async function fetchPart(address: string): Promise<Document> {
	const page = await fetchPage(address);
	if (!page) throw new NotFetched(`${address}: status 404`);
	resolveLinks(page, address);
	return page;
}
