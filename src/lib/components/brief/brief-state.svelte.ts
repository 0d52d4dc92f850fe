import { loadBasket, saveBasket, type TextStorage } from '#lib/basket/basket-store.ts';
import { allItems, type Basket } from '#lib/basket/basket.ts';
import type { BriefInput } from '#lib/basket/brief-input.ts';
import { basketWarnings } from '#lib/basket/warnings.ts';
import type { Cited, CitingSlice, RecordReader } from '#lib/citations/fetch-citation.ts';
import { brief as briefWords } from '#lib/messages/en/brief.ts';
import type { RecordRelations } from '#lib/selectors/record-relations.ts';

/** Where the editor gets and keeps things: the browser's storage, and the files of the site. */
export interface BriefPlaces {
	readonly network: string;
	/** Absolute address of the site's first page. */
	readonly address: string;
	/** The reader's day, `YYYY-MM-DD`. */
	readonly today: string;
	readonly storage: TextStorage;
	readonly readRecord: RecordReader;
	readonly readCiting: () => Promise<CitingSlice>;
	readonly readRelations: () => Promise<RecordRelations>;
	/** Tells the rest of the page that the basket has changed. */
	readonly onchange: () => void;
}

/** The basket on its page: the reader's, kept on every change, with the records that it names. */
export class BriefState {
	readonly places: BriefPlaces;
	basket: Basket = $state.raw()!;
	/** Whether this browser holds what is shown. */
	isKept = $state(true);
	/** What a screen reader is told of the last change. */
	said = $state('');
	/** The basket before the last change that took something away. */
	former: Basket | null = $state.raw(null);
	// The map is replaced whole and never changed: a plain one in a raw state is enough.
	// eslint-disable-next-line svelte/prefer-svelte-reactivity
	records: ReadonlyMap<string, Cited | null> = $state.raw(new Map());
	citing: CitingSlice | null = $state.raw(null);
	relations: RecordRelations | null = $state.raw(null);
	hasFailed = $state(false);

	readonly items = $derived(allItems(this.basket));
	readonly isEmpty = $derived(
		this.items.length === 0 &&
			this.basket.findings.length === 0 &&
			Object.values(this.basket.texts).every((text) => text === '')
	);
	readonly warnings = $derived.by(() => {
		const { basket, records, relations, citing, places } = this;
		return relations === null
			? []
			: basketWarnings(basket, {
					records,
					relations,
					today: places.today,
					language: citing?.language
				});
	});

	constructor(places: BriefPlaces) {
		this.places = places;
		this.basket = loadBasket(places.storage, places.network);
	}

	/** Changes the basket and keeps it; `said` is read out. */
	change(changed: Basket, said = ''): void {
		if (changed === this.basket) return;
		this.former = null;
		this.put(changed, said);
	}

	/** As `change`, for what takes something away: it can be undone. */
	takeAway(changed: Basket, said: string): void {
		const before = this.basket;
		this.put(changed, said);
		this.former = before;
	}

	undo(): void {
		if (this.former === null) return;
		const before = this.former;
		this.former = null;
		this.put(before, briefWords.undone);
	}

	private put(basket: Basket, said: string): void {
		this.basket = basket;
		this.said = said;
		this.isKept = saveBasket(this.places.storage, basket);
		this.places.onchange();
	}

	/** Reads the basket again: another page of this browser may have changed it. What is not kept stays. */
	refresh(): void {
		if (this.isKept) this.basket = loadBasket(this.places.storage, this.places.network);
	}

	/** Fetches the records of the basket that are not here yet. Nothing is asked for while the basket is empty. */
	async fetchRecords(): Promise<void> {
		const { places } = this;
		const wanted = this.items.map(({ key }) => key).filter((key) => !this.records.has(key));
		if (this.isEmpty || (wanted.length === 0 && this.citing && this.relations)) return;
		try {
			const [citing, relations, ...cited] = await Promise.all([
				places.readCiting(),
				places.readRelations(),
				...wanted.map(async (key) => [key, await places.readRecord(key)] as const)
			]);
			this.citing = citing;
			this.relations = relations;
			// eslint-disable-next-line svelte/prefer-svelte-reactivity -- as above
			this.records = new Map([...this.records, ...cited]);
			this.hasFailed = false;
		} catch {
			this.hasFailed = true;
		}
	}

	/** What a brief is written from; null until the records are here. */
	input(): BriefInput | null {
		const { basket, records, citing, warnings, places } = this;
		return (
			citing && {
				basket,
				records,
				citing,
				warnings,
				address: places.address,
				today: places.today,
				picture: null
			}
		);
	}
}
