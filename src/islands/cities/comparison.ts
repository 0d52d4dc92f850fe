import { citiesView as words } from '#lib/messages/en/cities-view.ts';
import { arrangeCities, arrangedIds, firstCities, type CityFacets } from '#lib/selectors/arrange-cities.ts';
import {
	defaultCitiesView,
	parseCitiesView,
	serialiseCitiesView,
	type CitiesOffer,
	type CitiesView
} from '#lib/url/cities-view.ts';
import type { Dropped } from '#lib/url/query.ts';
import { drawNotice, statusText } from './announce.ts';
import {
	addSortButton,
	columnLabels,
	drawChooser,
	drawCompareLink,
	drawFilters,
	drawSelection,
	offerOf
} from './controls.ts';
import { writeQuery } from '../kernel/address.ts';
import { NotFetched } from '../kernel/fetch-json.ts';
import { turns } from '../kernel/latest.ts';
import { moreCities, type MoreCities } from './more-cities.ts';
import { moreColumns, type MoreColumns } from './more-columns.ts';
import type { ComparisonParts } from './parts.ts';
import { drawTable, readFacets } from './table.ts';

/** The comparison table in the browser: the address is its state, every choice a new address. */
export class Comparison {
	readonly #parts: ComparisonParts;
	/** Where the table takes several pages. */
	readonly #more: MoreCities | null;
	readonly #columns: MoreColumns;
	readonly #labels: ReadonlyMap<string, string>;
	#facets: readonly CityFacets[];
	#view: CitiesView;
	/** Ids of the cities that pass the filters, in their order. */
	#matching: readonly string[] = [];
	/** How many of them the table shows. */
	#limit = Infinity;
	#isDrawn = false;
	/** Whether the charts ever showed some cities only. */
	#isNarrowed = false;
	/** Whether the cities that the page does not hold are known, too. */
	#isWhole = false;
	readonly #begin = turns();

	constructor(parts: ComparisonParts) {
		this.#parts = parts;
		const { table, index, home, chooser } = parts;
		this.#labels = columnLabels(chooser);
		const onHead = (head: HTMLElement) => addSortButton(head, (change) => this.choose(change));
		this.#columns = moreColumns({ table, order: [...this.#labels.keys()], home, onHead });
		this.#more = index === undefined ? null : moreCities(table, index, (row) => this.#columns.complete(row));
		this.#facets = readFacets(table);
		this.#view = defaultCitiesView(this.#offer());
		this.#resetLimit();
	}

	get selected(): readonly string[] {
		return this.#view.selected;
	}

	/** Shows what the address asks for. A table of several pages that asks for nothing stays as it was published. */
	open(): void {
		if (!this.#more || location.search !== '') return this.followAddress();
		this.#drawControls([]);
		const { moreButton, filters } = this.#parts;
		if (moreButton) moreButton.hidden = false;
		// The index is on its way before the first choice is made.
		for (const event of ['focusin', 'pointerenter'])
			filters.addEventListener(event, () => this.#try(this.#know()), { once: true });
	}

	followAddress(): void {
		this.#try(this.#followAddress());
	}

	choose(change: Partial<CitiesView>): void {
		this.#view = { ...this.#view, ...change };
		this.#resetLimit();
		writeQuery(serialiseCitiesView(this.#view, this.#offer(), new URLSearchParams(location.search)));
		this.#drawControls([]);
		this.#try(this.#draw());
	}

	reset(): void {
		this.choose(defaultCitiesView(this.#offer()));
	}

	showMore(): void {
		this.#limit += this.#more?.perPage ?? 0;
		this.#try(this.#draw());
	}

	download(): void {
		this.#try(this.#download());
	}

	async #download(): Promise<void> {
		if (!this.#isDrawn) await this.#draw();
		const { file } = this.#parts;
		const { downloadView } = await import('./download.ts');
		await downloadView(file, { columnIds: this.#view.columns, cityIds: this.#matching });
	}

	async #followAddress(): Promise<void> {
		await this.#know();
		const { view, dropped } = parseCitiesView(new URLSearchParams(location.search), this.#offer());
		this.#view = view;
		this.#resetLimit();
		this.#drawControls(dropped);
		await this.#draw();
	}

	/** Learns of the cities that the page does not hold. */
	async #know(): Promise<void> {
		if (!this.#more) return;
		this.#facets = await this.#more.facets();
		this.#isWhole = true;
	}

	/** Narrows and sorts what the page holds of a large table, until the other cities are there. */
	#drawHere(): void {
		const { table, status } = this.#parts;
		const held = this.#facets.filter(({ cityId }) => table.rows.has(cityId));
		const here = arrangeCities(this.#columns.rank(held), this.#view);
		drawTable(table, this.#view, here);
		status.textContent = words.here(arrangedIds(here).length);
	}

	async #draw(): Promise<void> {
		this.#isDrawn = true;
		const isLatest = this.#begin();
		const { columns, sort } = this.#view;
		if (this.#more && !this.#isWhole) this.#drawHere();
		await Promise.all([this.#know(), this.#columns.bring(sort === null ? columns : [...columns, sort])]);
		const arranged = arrangeCities(this.#columns.rank(this.#facets), this.#view);
		const part = firstCities(arranged, this.#limit);
		const shown = arrangedIds(part);
		if (this.#more) await this.#more.bring(shown);
		// A later choice has overtaken this one.
		if (!isLatest()) return;
		this.#matching = arrangedIds(arranged);
		const { table, status, moreButton, pager } = this.#parts;
		drawTable(table, this.#view, part);
		drawSelection(this.#view.selected, new Set(this.#matching));
		this.#narrowCharts().catch(() => null);
		if (moreButton) moreButton.hidden = shown.length === this.#matching.length;
		if (pager) pager.hidden = true;
		const counts = { cities: this.#facets.length, inTable: shown.length, labels: this.#labels };
		const text = statusText(this.#view, arranged, counts);
		if (status.textContent !== text) status.textContent = text;
	}

	/** The charts below the table. What leaves bars out of them comes with the first choice that does. */
	async #narrowCharts(): Promise<void> {
		this.#isNarrowed ||= this.#matching.length < this.#facets.length;
		if (!this.#isNarrowed) return;
		const { chosenWords, narrowCharts } = await import('../kernel/narrow-charts.ts');
		narrowCharts(new Set(this.#matching), chosenWords(this.#parts.filters));
	}

	#drawControls(dropped: readonly Dropped[]): void {
		const { filters, chooser, notice, compareLink } = this.#parts;
		drawFilters(filters, this.#view);
		drawChooser(chooser, this.#view);
		drawCompareLink(compareLink, this.#view.selected);
		drawNotice(notice, dropped, this.#labels);
	}

	#offer(): CitiesOffer {
		return offerOf(this.#parts, this.#facets);
	}

	#resetLimit(): void {
		this.#limit = this.#more?.perPage ?? Infinity;
	}

	#try(work: Promise<void>): void {
		work.catch((error: unknown) => {
			if (!(error instanceof NotFetched)) throw error;
			this.#parts.status.textContent = words.fetchFailed;
		});
	}
}
