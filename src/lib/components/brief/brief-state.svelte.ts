import { keptBasket } from '#lib/basket/basket-store.ts';
import { allItems, emptyBasket, type Basket } from '#lib/basket/basket.ts';
import type { BriefInput } from '#lib/basket/brief-input.ts';
import { basketWarnings } from '#lib/basket/warnings.ts';
import type { Cited, CitingSlice, RecordReader } from '#lib/citations/fetch-citation.ts';
import type { TextStorage } from '#lib/drafts/kept-text.ts';
import type { RecordRelations } from '#lib/selectors/record-relations.ts';
import { DraftState } from '../editor/draft-state.svelte.ts';

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
export class BriefState extends DraftState<Basket> {
	readonly places: BriefPlaces;
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
		super(keptBasket(places.storage, places.network), emptyBasket(places.network));
		this.places = places;
	}

	get basket(): Basket {
		return this.value;
	}

	protected override put(basket: Basket, said: string): void {
		super.put(basket, said);
		this.places.onchange();
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
