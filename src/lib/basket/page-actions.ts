import { copyText } from '../citations/citation-text.ts';
import { copyOrShow } from '../citations/copy-or-show.ts';
import { recordReader, type CitingSlice, type RecordReader } from '../citations/fetch-citation.ts';
import { PART_GONE } from '../domain/part-gone.ts';
import { today } from '../format/today.ts';
import { briefHook } from '../messages/en/brief-hook.ts';
import { brief as briefWords } from '../messages/en/brief.ts';
import { m } from '../messages/index.ts';
import type { RecordRelations } from '../selectors/record-relations.ts';
import { addItem, addItems, allItems, holds, removeItem } from './basket.ts';
import type { Basket, BasketItem, Verdict } from './basket.ts';
import { basketFragment, WITHIN_SITE } from './basket-link.ts';
import { basketOnPageOnly, loadBasket, saveBasket, withMemory, type PageStorage } from './basket-store.ts';
import { showKept } from './not-kept.ts';
import { setHook, takeAs } from './set-hook.ts';
import { addFindingOnce } from './join-baskets.ts';

/** A record on a page, and the two buttons that act on it. */
export interface PageRecord {
	readonly key: string;
	readonly copy: HTMLButtonElement;
	readonly collect: HTMLButtonElement;
	/** Where the site begins. */
	readonly root: URL;
	readonly network: string;
}

/** Sent on the window when the basket of this browser has changed. */
export const BASKET_CHANGED = 'basket-changed';
const changed = (): boolean => dispatchEvent(new Event(BASKET_CHANGED));

let storage: PageStorage | undefined;
const ownStorage = (): PageStorage => (storage ??= withMemory(() => localStorage));

/**
 * The address of the brief, with the basket where only this page has it: the next page could not find it elsewhere.
 *
 * @param brief the address without a basket
 */
export function briefAddress(brief: URL, network: string): string {
	const carried = basketOnPageOnly(ownStorage(), network);
	const isHere = brief.pathname === location.pathname;
	const address = new URL(brief);
	address.hash = carried === null || isHere ? '' : (basketFragment(carried, WITHIN_SITE) ?? '');
	return address.href;
}

const fetchFrom =
	(root: URL) =>
	async (path: string): Promise<unknown> => {
		const response = await fetch(new URL(path, root));
		if (!response.ok) throw new Error(`${path}: status ${response.status}`);
		return response.json();
	};

let reader: RecordReader | undefined;

/** Reads records of the site that the page belongs to. */
export const siteReader = (root: URL): RecordReader =>
	(reader ??= recordReader(fetchFrom(root), root.href, today()));

/** Everything that the editor of the basket needs of the page that it stands on. */
export function siteBasket(root: URL, network: string) {
	const fetchJson = fetchFrom(root);
	return {
		network,
		address: root.href,
		today: today(),
		storage: ownStorage(),
		briefAddress: () => briefAddress(new URL('brief/', root), network),
		readRecord: siteReader(root),
		fetchJson,
		readCiting: () => fetchJson('records/citing.json') as Promise<CitingSlice>,
		readRelations: () => fetchJson('records/relations.json') as Promise<RecordRelations>,
		onchange: () => void changed()
	};
}

/** How many records the basket of this browser holds. */
export const countItems = ({ network }: { readonly network: string }): number =>
	allItems(loadBasket(ownStorage(), network)).length;

/** The basket of this browser, for pages that mark what is in it. */
export const heldKeys = (network: string): ReadonlySet<string> =>
	new Set(allItems(loadBasket(ownStorage(), network)).map(({ key }) => key));

/** Gives the buttons their work: copying the record with its citation, and putting it in the basket or out of it. */
export function start({ key, copy, collect, root, network }: PageRecord): void {
	copy.addEventListener('click', () => void copyRecord(key, copy, root));
	collect.addEventListener('click', () => toggle(collect, key, { network, root }));
	label(collect, holdsNow(key, network));
}

/** Says what a press does, and of which record (`data-name`) to whoever does not see where the button stands. */
function label(button: HTMLButtonElement, isHeld: boolean): void {
	const words = isHeld ? m.basket.remove : m.basket.add;
	button.textContent = words;
	if (button.dataset.name) button.setAttribute('aria-label', `${words}: ${button.dataset.name}`);
}

/** Puts a record in the basket or takes it out, and says so on the button. */
export function toggle(
	button: HTMLButtonElement,
	key: string,
	{ network, root }: Pick<PageRecord, 'network' | 'root'>
): void {
	const { isHeld, isKept } = flip(key, network);
	label(button, isHeld);
	showKept(button, isKept ? null : briefAddress(new URL('brief/', root), network));
}

/** Puts a record in the basket or takes it out: whether it is held now, and whether the browser keeps that. */
export function flip(key: string, network: string): { isHeld: boolean; isKept: boolean } {
	const basket = loadBasket(ownStorage(), network);
	const wasHeld = holds(basket, key);
	const next = wasHeld ? removeItem(basket, key) : addItem(basket, key, today());
	const isKept = saveBasket(ownStorage(), next);
	changed();
	return { isHeld: !wasHeld, isKept };
}

/** Whether the basket of this browser holds a record. */
export const holdsNow = (key: string, network: string): boolean =>
	holds(loadBasket(ownStorage(), network), key);

/** What a page offers at one press: several records, and with `finding` a finding with its cities sorted. */
export interface Offer {
	readonly keys: readonly string[];
	/** Those of the keys that qualify what the others of their city say. */
	readonly qualifying: readonly string[];
	readonly finding: string | null;
	readonly cities: Readonly<Record<string, Verdict>>;
	/** Address within the site of what the finding is about, by which a second press knows it again. */
	readonly start: string | null;
	/** Whether the records become the European hook of the brief. */
	readonly isHook: boolean;
	/** Key of the record that becomes the ask of the brief, or null. */
	readonly ask: string | null;
}

/**
 * Puts what a page offers into the basket.
 *
 * @returns what to say
 */
export function collect(offer: Offer, network: string): { said: string } {
	const next = withOffer(loadBasket(ownStorage(), network), offer, today());
	const isKept = saveBasket(ownStorage(), next);
	changed();
	if (!isKept) return { said: m.basket.full };
	if (offer.finding !== null) return { said: briefWords.collect.found };
	if (offer.ask !== null) return { said: briefHook.part.ask.taken };
	return { said: offer.isHook ? briefHook.taken : briefWords.collect.done(allItems(next).length) };
}

/** The basket with what a page offers. */
function withOffer(basket: Basket, offer: Offer, taken: string): Basket {
	const { keys, qualifying, finding, cities, start, isHook, ask } = offer;
	const items = keys.map((key): BasketItem => ({
		key,
		note: '',
		taken,
		...(qualifying.includes(key) && { qualifies: true })
	}));
	const collected =
		finding === null
			? addItems(basket, keys, taken)
			: // Who wrote the page has read the records of every city that it sorts.
				addFindingOnce(basket, { text: finding, items, cities, looked: Object.keys(cities), start });
	const hooked = isHook ? keys.reduce((changed, key) => setHook(changed, key, true), collected) : collected;
	return ask === null ? hooked : takeAs('ask', hooked, ask, taken);
}

async function copyRecord(key: string, copy: HTMLButtonElement, root: URL): Promise<void> {
	// What cannot be fetched is another fault than what cannot be copied.
	const cited = await siteReader(root)(key).catch(() => null);
	if (cited) await copyOrShow(copy, copyText(cited.citation));
	else {
		copy.removeAttribute('aria-label');
		copy.textContent = m.citations.unavailable;
		dispatchEvent(new Event(PART_GONE));
	}
}
