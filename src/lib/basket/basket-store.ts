import { keptDraft, type DraftForm, type KeptDraft } from '../drafts/kept-draft.ts';
import type { TextStorage } from '../drafts/kept-text.ts';
import { emptyBasket, type Basket } from './basket.ts';
import { readBasket, writeBasket } from './basket-file.ts';

const BASKET: DraftForm<Basket> = { kind: 'basket', write: writeBasket, parse: readBasket };

/** A storage in which a page keeps for itself what the browser does not take. */
export interface PageStorage extends TextStorage {
	/** Whether something of that name is kept by the page only. */
	readonly isOnPageOnly: (name: string) => boolean;
}

/**
 * A browser's storage, which some do not even let a page ask for, and the page's memory for what it refuses: nothing is
 * lost while the page is open.
 */
export function withMemory(storageOf: () => TextStorage): PageStorage {
	const refused = new Map<string, string>();
	return {
		getItem: (name) => refused.get(name) ?? storageOf().getItem(name),
		setItem: (name, value) => {
			refused.set(name, value);
			storageOf().setItem(name, value);
			refused.delete(name);
		},
		isOnPageOnly: (name) => refused.has(name)
	};
}

/** The basket that the page keeps for itself; null where the browser keeps it. */
export const basketOnPageOnly = (storage: PageStorage, network: string): Basket | null =>
	storage.isOnPageOnly(`${BASKET.kind}:${network}`) ? loadBasket(storage, network) : null;

/** The basket of a network as this browser keeps it. */
export const keptBasket = (storage: TextStorage, network: string): KeptDraft<Basket> =>
	keptDraft(BASKET, network, () => storage);

/** The basket as this browser keeps it; an empty one where it keeps none. */
export const loadBasket = (storage: TextStorage, network: string): Basket =>
	keptBasket(storage, network).read() ?? emptyBasket(network);

/** Keeps the basket in this browser; false where its storage is full or closed. */
export const saveBasket = (storage: TextStorage, basket: Basket): boolean =>
	keptBasket(storage, basket.network).keep(basket);
