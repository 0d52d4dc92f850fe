import { fetchPage, resolveLinks } from '../kernel/fetch-page.ts';
import { onceEach } from '../kernel/once.ts';

/** The cities' own pages of the grid, which hold the records; each is asked for once. */
export class CityPages {
	readonly #pageAt = onceEach(fetchPage);
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
		return this.#pageAt(this.addressOf(cityId));
	}
}
