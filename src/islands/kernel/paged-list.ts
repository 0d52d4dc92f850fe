import { listPages, ofAllPages } from './list-pages.ts';
import { once } from './once.ts';

/** What a list that takes several pages says. */
export interface PagedWords {
	readonly loading: string;
	readonly failed: string;
	/** Where more was found than is shown at once. */
	readonly first: (shown: number) => string;
}

const entriesIn = (page: ParentNode): readonly HTMLElement[] => [
	...page.querySelectorAll<HTMLElement>('[data-entry]')
];

/**
 * The entries of a list that takes several pages. A choice is among those of all pages, so it takes the place of the
 * page's own entries and of the links to the others; it shows as many as a page holds, and more with each press.
 */
export class PagedList {
	readonly words: PagedWords;
	/** The entries of all pages, in order. Rejects where a page cannot be had; the next call tries again. */
	readonly load: () => Promise<readonly HTMLElement[]>;
	readonly #list: HTMLElement;
	readonly #nav: HTMLElement;
	readonly #more: HTMLElement | null;
	readonly #here: readonly HTMLElement[];
	#limit: number;

	private constructor(root: HTMLElement, list: HTMLElement, nav: HTMLElement, words: PagedWords) {
		this.words = words;
		this.#list = list;
		this.#nav = nav;
		this.#more = root.querySelector('[data-more]');
		this.#here = entriesIn(list);
		this.#limit = this.#here.length;
		this.load = once(async () => (await ofAllPages(listPages(root), this.#here, entriesIn)).flat());
	}

	/** Null where one page holds all entries. */
	static in(root: HTMLElement, words: PagedWords): PagedList | null {
		const list = root.querySelector<HTMLElement>('[data-entries]');
		const nav = root.querySelector<HTMLElement>('[data-pages]');
		return list && nav ? new PagedList(root, list, nav, words) : null;
	}

	/** Calls back when more is asked for. */
	onMore(redraw: () => void): void {
		this.#more?.addEventListener('click', () => {
			this.#limit += this.#here.length;
			redraw();
		});
	}

	/** Shows the page as it was published. */
	close(): void {
		this.#draw(this.#here, false, false);
	}

	/** Shows the first of the entries that were found, and says how many these are. */
	show(found: readonly HTMLElement[]): number {
		const shown = found.slice(0, this.#limit);
		this.#draw(shown, true, shown.length < found.length);
		return shown.length;
	}

	/** A new choice begins with its first entries. */
	restart(): void {
		this.#limit = this.#here.length;
	}

	#draw(entries: readonly HTMLElement[], isChoice: boolean, hasMore: boolean): void {
		this.#list.replaceChildren(...entries);
		this.#nav.hidden = isChoice;
		if (this.#more) this.#more.hidden = !hasMore;
	}
}
