import { gridView as words } from '#lib/messages/en/grid-view.ts';
import type { GridView } from '#lib/url/grid-view.ts';
import { CityPages } from './city-pages.ts';

type Cell = NonNullable<GridView['cell']>;

const NARROW = matchMedia('(width < 48rem)');

/** The place where an open cell shows its records; one a page. */
export class CellPanel {
	readonly element: HTMLElement;
	readonly heading: HTMLElement;
	readonly pages: CityPages;
	readonly #message: HTMLElement;
	readonly #records: HTMLElement;
	readonly #cityPage: HTMLAnchorElement;
	/** The cell of the table below which the panel stands. */
	#beside: HTMLElement | null = null;
	#open: Cell | null = null;

	constructor(panel: HTMLElement) {
		const find = <E extends HTMLElement>(selector: string): E => panel.querySelector<E>(selector)!;
		this.element = panel;
		this.heading = find('h2');
		this.#message = find('[data-message]');
		this.#records = find('[data-records]');
		this.#cityPage = find<HTMLAnchorElement>('[data-city-page]');
		this.pages = new CityPages(this.#cityPage.href);
		NARROW.addEventListener('change', () => this.place(this.#beside));
	}

	get open(): Cell | null {
		return this.#open;
	}

	/**
	 * Opens a cell. `beside` is its place in the table, null where the table does not show it.
	 * Answers whether the network has it; where its records cannot be had, the panel says so and links to them.
	 */
	async show(cell: Cell, title: string, beside: HTMLElement | null): Promise<boolean> {
		this.#open = cell;
		this.heading.textContent = title;
		this.#say(words.loading);
		this.#records.replaceChildren();
		this.#cityPage.href = this.pages.addressOf(cell.cityId);
		this.element.hidden = false;
		this.place(beside);
		try {
			const records = await this.pages.recordsOf(cell.cityId, cell.themeId);
			// Another cell may have been opened while this one was on its way.
			if (this.#open !== cell) return true;
			if (!records) return false;
			this.heading.textContent = records.dataset.title ?? title;
			this.#records.replaceChildren(...records.childNodes);
			this.#say('');
		} catch {
			if (this.#open === cell) this.#say(words.failed);
		}
		return true;
	}

	hide(): void {
		if (!this.#open) return;
		this.#open = null;
		this.element.hidden = true;
		this.#takeOut();
	}

	/** Puts the panel below its cell, also after the table was drawn anew; above the table where the cell is not in it. */
	place(beside: HTMLElement | null): void {
		this.#beside = beside;
		if (!this.#open) return;
		this.#takeOut();
		const line = beside?.closest('tr');
		if (!line || !beside) return;
		const holder = document.createElement('td');
		holder.role = 'cell';
		holder.append(this.element);
		if (NARROW.matches) {
			// A line of the list is a cell: the panel is the next one.
			beside.after(holder);
			return;
		}
		holder.colSpan = [...line.cells].reduce((sum, { colSpan }) => sum + colSpan, 0);
		const row = document.createElement('tr');
		row.role = 'row';
		row.append(holder);
		line.after(row);
	}

	/** Takes the panel, and the cell and row that were made for it, out of the table. */
	#takeOut(): void {
		const holder = this.element.closest('td');
		const row = holder?.closest('tr');
		document.querySelector('table[data-grid]')?.parentElement?.before(this.element);
		holder?.remove();
		if (row?.childElementCount === 0) row.remove();
	}

	#say(message: string): void {
		this.#message.textContent = message;
		this.#message.hidden = message === '';
	}
}
