/**
 * The main part of a page of the site, as a document that is not run; null where there is none. The rest is left out
 * before it is parsed: a page's own styles are not allowed in another. Throws where the server cannot be reached.
 */
export async function fetchPage(address: string): Promise<Document | null> {
	const response = await fetch(address);
	if (response.status === 404) return null;
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
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

/** The cities' own pages of the grid, which hold the records; each is asked for once. */
export class CityPages {
	readonly #pages = new Map<string, Promise<Document | null>>();
	readonly #grid: string;

	/** `grid` is the address of the grid; a city's page is in a folder of it. */
	constructor(grid: string) {
		this.#grid = grid;
	}

	addressOf(cityId: string): string {
		return new URL(`${encodeURIComponent(cityId)}/`, this.#grid).href;
	}

	/**
	 * The records of a cell, to be put into this page: without ids, which this page may have, and with links that
	 * still lead there. Null where the network has no such city; throws where the page, or its part, cannot be had.
	 */
	async recordsOf(cityId: string, themeId: string): Promise<HTMLElement | null> {
		const page = await this.load(cityId);
		if (!page) return null;
		const records = page.querySelector<HTMLElement>(`[data-theme="${CSS.escape(themeId)}"]`);
		if (!records) throw new Error(`no records: ${cityId}, ${themeId}`);
		const copy = document.importNode(records, true);
		for (const withId of copy.querySelectorAll('[id]')) withId.removeAttribute('id');
		resolveLinks(copy, this.addressOf(cityId));
		return copy;
	}

	load(cityId: string): Promise<Document | null> {
		const address = this.addressOf(cityId);
		const known = this.#pages.get(address);
		if (known) return known;
		const page = fetchPage(address);
		this.#pages.set(address, page);
		// A failure is not kept: the next opening tries again.
		page.catch(() => this.#pages.delete(address));
		return page;
	}
}
