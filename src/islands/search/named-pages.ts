import { isNamedSo } from '#lib/domain/named-so.ts';

/**
 * The links of the page to what has a page of its own. Those that are named as somebody types stand there while the
 * records are on their way, which on a slow line takes a while: who looks for a city need not wait.
 */
export class NamedPages {
	readonly #section: HTMLElement | null;

	constructor(section: HTMLElement | null) {
		this.#section = section;
	}

	/** Shows the pages that are named so; none for an empty query. */
	show(query: string): void {
		let isAny = false;
		for (const item of this.#section?.querySelectorAll('li') ?? []) {
			const isFound = isNamedSo(item.textContent, query);
			item.toggleAttribute('data-named-so', isFound);
			isAny ||= isFound;
		}
		this.#section?.toggleAttribute('data-named-so', isAny);
	}
}
