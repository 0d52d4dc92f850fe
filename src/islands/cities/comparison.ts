import { citiesView as words } from '#lib/messages/en/cities-view.ts';
import {
	arrangeCities,
	arrangedIds,
	firstCities,
	type ArrangedCities,
	type CityFacets
} from '#lib/selectors/arrange-cities.ts';
import {
	defaultCitiesView,
	parseCitiesView,
	serialiseCitiesView,
	type CitiesOffer,
	type CitiesView
} from '#lib/url/cities-view.ts';
import type { Dropped } from '#lib/url/query.ts';
import { announce, drawNotice } from './announce.ts';
import { addSortButton, columnLabels, drawControls, drawSelection, offerOf } from './controls.ts';
import { writeQuery } from '../kernel/address.ts';
import { afterFrame } from '../kernel/after-frame.ts';
import { NotFetched } from '../kernel/fetch-json.ts';
import { turns } from '../kernel/latest.ts';
import { moreCities, type MoreCities } from './more-cities.ts';
import { moreColumns, type MoreColumns } from './more-columns.ts';
import type { ComparisonParts } from './parts.ts';
import { drawTable } from './rows.ts';
import { readFacets } from './table.ts';

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

	/** Shows what the address asks for. Where it asks for nothing, the table stays as it was published. */
	open(): void {
		if (location.search !== '') return this.followAddress();
		this.#drawControls([]);
		if (!this.#more) return;
		const { moreButton, filters, table } = this.#parts;
		if (moreButton) moreButton.hidden = false;
		// The index is on its way before the first choice is made.
		for (const place of [filters, table.headRow])
			for (const event of ['focusin', 'pointerenter'])
				place.addEventListener(event, () => this.#try(this.#know()), { once: true });
	}

	followAddress(): void {
		this.#try(this.#followAddress());
	}

	choose(change: Partial<CitiesView>): void {
		const view = { ...this.#view, ...change };
		this.#view = view;
		this.#resetLimit();
		this.#try(this.#draw());
		// The control that was used shows the choice already. A choice that is overtaken is no step of the address.
		afterFrame(() => {
			if (this.#view !== view) return;
			writeQuery(serialiseCitiesView(view, this.#offer(), new URLSearchParams(location.search)));
			this.#drawControls([]);
		});
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

	/** The cities that pass the filters, in their order. */
	#arrange(cities = this.#facets): ArrangedCities {
		return arrangeCities(this.#columns.rank(cities), this.#view);
	}

	/** Whether all that is to be shown stands in the table. */
	#isHere(): boolean {
		if (!this.#more || !this.#isWhole) return !this.#more;
		const shown = arrangedIds(firstCities(this.#arrange(), this.#limit));
		return shown.every((cityId) => this.#parts.table.rows.has(cityId));
	}

	/** Narrows and sorts what the page holds of a large table, until the other cities are there. */
	#drawHere(): void {
		const { table, status } = this.#parts;
		const here = this.#arrange(this.#facets.filter(({ cityId }) => table.rows.has(cityId)));
		drawTable(table, this.#view, firstCities(here, this.#limit));
		status.textContent = words.here(arrangedIds(here).length);
	}

	async #draw(): Promise<void> {
		this.#isDrawn = true;
		const isLatest = this.#begin();
		const { columns, sort } = this.#view;
		if (!this.#isHere()) this.#drawHere();
		await Promise.all([this.#know(), this.#columns.bring(sort === null ? columns : [...columns, sort])]);
		const arranged = this.#arrange();
		const part = firstCities(arranged, this.#limit);
		const shown = arrangedIds(part);
		if (this.#more) await this.#more.bring(shown);
		// A later choice has overtaken this one.
		if (!isLatest()) return;
		this.#matching = arrangedIds(arranged);
		drawTable(this.#parts.table, this.#view, part);
		const counts = { cities: this.#facets.length, inTable: shown.length, labels: this.#labels };
		announce(this.#parts, this.#view, arranged, counts);
		afterFrame(() => isLatest() && this.#follow());
	}

	/** What stands beside the table and below it follows it. */
	#follow(): void {
		drawSelection(this.#view.selected, new Set(this.#matching));
		this.#narrowCharts().catch(() => null);
	}

	/** The charts below the table. What leaves bars out of them comes with the first choice that does. */
	async #narrowCharts(): Promise<void> {
		this.#isNarrowed ||= this.#matching.length < this.#facets.length;
		if (!this.#isNarrowed) return;
		const { chosenWords, narrowCharts } = await import('../kernel/narrow-charts.ts');
		narrowCharts(new Set(this.#matching), chosenWords(this.#parts.filters));
	}

	#drawControls(dropped: readonly Dropped[]): void {
		drawControls(this.#parts, this.#view);
		drawNotice(this.#parts.notice, dropped, this.#labels);
	}

	#offer = (): CitiesOffer => offerOf(this.#parts, this.#facets);

	#resetLimit = (): void => void (this.#limit = this.#more?.perPage ?? Infinity);

	#try(work: Promise<void>): void {
		work.catch((error: unknown) => {
			if (!(error instanceof NotFetched)) throw error;
			this.#parts.status.textContent = words.fetchFailed;
		});
	}
}
