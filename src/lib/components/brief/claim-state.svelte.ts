import { loadBasket, saveBasket } from '#lib/basket/basket-store.ts';
import type { Verdict } from '#lib/basket/basket.ts';
import {
	claimDraft,
	draftCities,
	lookAtCity,
	openedUnsorted,
	restSilent,
	sortCity,
	sortedClaim,
	takeRecord,
	type ClaimDraft
} from '#lib/basket/claim-draft.ts';
import { findingFrom, keepClaim } from '#lib/basket/keep-claim.ts';
import { FINDING_STANCES } from '#lib/domain/choices.ts';
import type { ClaimSheet } from '#lib/domain/claim-sheet.ts';
import type { TextStorage } from '#lib/drafts/kept-text.ts';
import { brief as briefWords } from '#lib/messages/en/brief.ts';
import { m } from '#lib/messages/index.ts';

/** Where a claim check is kept: what a page knows of the reader's basket. */
export interface ClaimPlaces {
	readonly network: string;
	/** Absolute address of the site's first page. */
	readonly address: string;
	readonly today: string;
	readonly storage: TextStorage;
	/** Where the brief is, with the basket where only this page has it. */
	readonly briefAddress: () => string;
	readonly onchange: () => void;
}

/** A claim check on its page: kept in the reader's brief on every change, from the first city that is sorted. */
export class ClaimState {
	readonly sheet: ClaimSheet;
	private readonly places: ClaimPlaces;
	draft: ClaimDraft = $state.raw()!;
	hasBegun = $state(false);
	isKept = $state(true);
	said = $state('');
	/** Where the brief is, with this claim where only this page has it. */
	briefHref = $state('');

	readonly opened = $derived.by(() => openedUnsorted(this.draft, this.sheet));
	readonly stances = $derived.by(() => draftCities(this.draft, this.sheet));

	constructor(sheet: ClaimSheet, places: ClaimPlaces) {
		this.sheet = sheet;
		this.places = places;
		const begun = findingFrom(loadBasket(places.storage, places.network), sheet.start);
		this.hasBegun = begun !== null;
		this.briefHref = places.briefAddress();
		this.draft = claimDraft(sheet, begun);
	}

	sort(city: ClaimSheet['cities'][number], verdict: Verdict | null): void {
		this.keep(sortCity(this.draft, city, verdict));
	}

	take(cityId: string, key: string, isTaken: boolean): void {
		this.keep(takeRecord(this.draft, cityId, key, isTaken));
	}

	/** The reader has the records of a city before them. What they have only looked at begins no finding. */
	look(cityId: string): void {
		const draft = lookAtCity(this.draft, cityId);
		if (draft === this.draft) return;
		if (this.hasBegun) this.keep(draft);
		else this.draft = draft;
	}

	restSilent(): void {
		this.keep(restSilent(this.draft, this.sheet));
	}

	write(text: string): void {
		if (this.hasBegun) this.keep({ ...this.draft, text });
		else this.draft = { ...this.draft, text };
	}

	private keep(draft: ClaimDraft): void {
		const { sheet, places } = this;
		this.draft = draft;
		this.hasBegun = true;
		// Read anew: another page of this browser may have changed the basket.
		const basket = loadBasket(places.storage, places.network);
		this.isKept = saveBasket(places.storage, keepClaim(basket, sortedClaim(draft, sheet), places.today));
		this.briefHref = places.briefAddress();
		places.onchange();
		this.said = this.isKept ? m.claimCheck.kept(this.count()) : m.basket.full;
	}

	private count(): string {
		const parts = FINDING_STANCES.map((stance) => ({ stance, access: null, cityIds: this.stances[stance] }));
		return briefWords.count(
			parts.filter(({ cityIds }) => cityIds.length > 0),
			this.sheet.cities.length
		);
	}
}
