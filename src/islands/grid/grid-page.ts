import { cellKey } from '#lib/domain/grid-filter.ts';
import { address } from '#lib/messages/en/address.ts';
import { gridView as words } from '#lib/messages/en/grid-view.ts';
import { shownGrid, type ShownGrid } from '#lib/selectors/grid-shown.ts';
import { formFor, parseGridView, serialiseGridView } from '#lib/url/grid-view.ts';
import type { GridForm, GridView } from '#lib/url/grid-view.ts';
import { writeQuery, type Step } from '../kernel/address.ts';
import { afterFrame } from '../kernel/after-frame.ts';
import { writeControls } from './controls.ts';
import { readFrame } from './draw.ts';
import { cityName, openedBy, readModel, themeLabel, type GridModel } from './model.ts';
import { CellPanel } from './panel.ts';
import { readPrinted } from './printed.ts';
import { drawGrid, type Arrangement } from './show-filtered.ts';

type Cell = NonNullable<GridView['cell']>;

const find = <E extends HTMLElement>(selector: string): E => document.querySelector<E>(selector)!;
const isFiltered = ({ filter }: GridView): boolean =>
	Object.values(filter).some((wish: readonly string[] | string) => wish.length > 0);

/** The grid of a page, drawn as its address says. */
export class GridPage {
	readonly table: HTMLTableElement;
	readonly form = find<HTMLFormElement>('[data-grid-controls]');
	readonly panel = new CellPanel(find('[data-grid-panel]'));
	readonly #status = find('[data-grid-status]');
	readonly #dropped = find('[data-grid-dropped]');
	readonly #more = document.querySelector<HTMLElement>('[data-more]');
	/** Links to the other pages of a large network; null where this page has all cities. */
	readonly #pages = document.querySelector<HTMLElement>('[data-pages]');
	readonly #frame;
	readonly #own: GridModel;
	readonly #printed;
	readonly #wholeStatus = this.#status.textContent;
	readonly #step: number;
	#whole: GridModel | null;
	#loading: Promise<GridModel | null> | null = null;
	#limit: number;
	#drawn: string;
	#standing: Arrangement;
	#opener: HTMLElement | null = null;
	view: GridView;
	shown: ShownGrid;

	constructor(table: HTMLTableElement) {
		this.table = table;
		this.#frame = readFrame(table);
		this.#own = readModel(table);
		this.#printed = readPrinted(this.#own);
		this.#whole = this.#pages ? null : this.#own;
		this.#limit = this.#step = Math.max(1, this.#own.cityIds.length);
		this.view = this.parse('');
		this.shown = shownGrid(this.#own, this.view.filter);
		this.#drawn = this.#state();
		this.#standing = { rows: this.view.rows, heads: this.#own.themeIds };
	}

	/** What is known of the network: the cities of this page until a choice among all of them was made. */
	get model(): GridModel {
		return this.#whole ?? this.#own;
	}

	parse(search: string): GridView {
		return this.#read(search).view;
	}

	/** Draws what the address says. A large network is read in full first, where the choice is among all its cities. */
	async apply(): Promise<void> {
		const { href } = location;
		if (!this.#whole && isFiltered(this.parse(location.search))) {
			this.#status.textContent = words.loadingParts;
			// Asked for once, however many choices are made on the way; a failure is not kept.
			this.#loading ??= import('./whole.ts')
				.then(({ loadWhole }) => loadWhole(this.#own))
				.catch(() => (this.#loading = null));
			const whole = await this.#loading;
			if (location.href !== href) return;
			this.#whole ??= whole;
		}
		const { view, dropped } = this.#read(location.search);
		this.view = view;
		writeControls(this.form, view);
		this.#draw();
		this.#say(dropped.length > 0 ? address.dropped(dropped) : this.#isCut() ? words.failedParts : '');
		await this.#open();
	}

	/** Makes a view the address, and draws it. */
	go(next: GridView, step: Step = 'new'): void {
		writeQuery(serialiseGridView(next, location.search), step);
		this.#limit = this.#step;
		void this.apply();
	}

	/** Shows signs or texts; what the table would show of itself is no choice. */
	choose(form: GridForm): void {
		this.go({ ...this.view, form: form === formFor(this.#columns()) ? null : form });
	}

	/** Opens the cell of a link, or closes it where it is open. */
	toggle(link: HTMLElement): void {
		const { cell } = this.parse(`?cell=${openedBy(link)}`);
		const { open } = this.panel;
		const isOpen = cell && open && cellKey(cell.cityId, cell.themeId) === cellKey(open.cityId, open.themeId);
		this.#opener = link;
		this.go({ ...this.view, cell: isOpen ? null : cell });
	}

	showMore(): void {
		this.#limit += this.#step;
		this.#draw();
	}

	#read(search: string) {
		return parseGridView(search, {
			// While only a part of the cities is known, any may be meant.
			hasCity: (id) => !this.#whole || this.#whole.cityHeads.has(id),
			hasTheme: (id) => this.#own.themeHeads.has(id)
		});
	}

	/** Whether a choice among all cities could only be made among those of this page. */
	#isCut = (): boolean => !this.#whole && isFiltered(this.view);
	#isPart = (): boolean => this.#pages !== null && !isFiltered(this.view);
	#state = (): string => JSON.stringify([this.view.filter, this.view.rows, this.#limit, this.#isPart()]);
	#columns = (): number =>
		this.view.rows === 'cities'
			? this.shown.themeIds.length
			: Math.min(this.shown.cityIds.length, this.#limit);

	#draw(): void {
		const { model, view } = this;
		const isPart = this.#isPart();
		const shown = (this.shown = shownGrid(isPart ? this.#own : model, view.filter));
		const state = this.#state();
		if (state !== this.#drawn) {
			this.#drawn = state;
			const printed = isPart ? this.#printed : null;
			const drawing = { model, frame: this.#frame, shown, rows: view.rows, limit: this.#limit, printed };
			const draw = (isWhole: boolean) => (this.#standing = drawGrid(drawing, this.#standing, isWhole));
			// An open cell may be in any row.
			draw(view.cell !== null);
			if (view.cell === null) afterFrame(() => this.#drawn === state && draw(true), this.table);
			this.panel.place(view.cell && this.#cellAt(view.cell));
		}
		const form = view.form ?? formFor(this.#columns());
		find<HTMLInputElement>(`[name="view"][value="${form}"]`).checked = true;
		const found = shown.cityIds.length;
		const rest = words.statusCities(Math.min(this.#limit, found), found);
		const nothing = shown.all.entries === 0 ? `${words.nothing} ` : '';
		const status = isPart ? this.#wholeStatus : `${nothing}${words.status(shown.all)}${rest}`;
		if (this.#status.textContent !== status) this.#status.textContent = status;
		if (this.#pages) this.#pages.hidden = !isPart;
		if (this.#more) this.#more.hidden = isPart || rest === '';
	}

	/** Opens, moves or closes the panel as the view says; the focus goes with it, and back to where it came from. */
	async #open(): Promise<void> {
		const { cell } = this.view;
		const { open, heading, element } = this.panel;
		if (!cell) {
			const hadFocus = element.contains(document.activeElement);
			this.panel.hide();
			const link = open && this.#cellAt(open)?.querySelector<HTMLElement>('[data-opens]');
			const isBack = this.#opener?.isConnected && link && openedBy(this.#opener) === openedBy(link);
			if (hadFocus) (isBack ? this.#opener : link)?.focus();
			return;
		}
		if (open && cellKey(open.cityId, open.themeId) === cellKey(cell.cityId, cell.themeId)) return;
		const city = cityName(this.model, cell.cityId) ?? cell.cityId;
		const title = words.cellTitle(city, themeLabel(this.model, cell.themeId));
		const isKnown = this.panel.show(cell, title, this.#cellAt(cell));
		heading.focus({ preventScroll: true });
		// Twice, since the records make the panel longer.
		void this.#reveal();
		if (await isKnown) return this.#reveal();
		this.panel.hide();
		this.#say(address.dropped([{ key: 'city', value: cell.cityId, why: 'unknown' }]));
	}

	/** What moves the window comes with the first open cell; where it cannot be had, the window stays. */
	async #reveal(): Promise<void> {
		const { reveal } = await import('./reveal.ts').catch(() => ({ reveal: null }));
		if (this.panel.open) reveal?.(this.panel.element, this.table);
	}

	#cellAt({ cityId, themeId }: Cell): HTMLElement | null {
		const cell = this.model.cells.get(cellKey(cityId, themeId)) ?? null;
		return cell && this.table.contains(cell) && !cell.closest('[hidden]') ? cell : null;
	}

	#say(message: string): void {
		this.#dropped.hidden = message === '';
		this.#dropped.textContent = message;
	}
}
