import { emptyBasket, type Basket } from './basket.ts';
import { readBasket, writeBasket } from './basket-file.ts';

/** The part of the browser's storage that a basket needs. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** A storage in which a page keeps for itself what the browser does not take. */
export interface PageStorage extends TextStorage {
	/** Whether something of that name is kept by the page only. */
	readonly isOnPageOnly: (name: string) => boolean;
}

/** A browser's storage, and the page's memory for what it refuses: nothing is lost while the page is open. */
export function withMemory(storage: TextStorage): PageStorage {
	const refused = new Map<string, string>();
	return {
		getItem: (name) => refused.get(name) ?? storage.getItem(name),
		setItem: (name, value) => {
			refused.set(name, value);
			storage.setItem(name, value);
			refused.delete(name);
		},
		isOnPageOnly: (name) => refused.has(name)
	};
}

/** The basket that the page keeps for itself; null where the browser keeps it. */
export const basketOnPageOnly = (storage: PageStorage, network: string): Basket | null =>
	storage.isOnPageOnly(nameOf(network)) ? loadBasket(storage, network) : null;

const nameOf = (network: string): string => `basket:${network}`;
const keptNameOf = (network: string): string => `basket-unreadable:${network}`;

/**
 * The basket as this browser keeps it. What cannot be read is set aside under another name and never
 * overwritten; where the storage is closed to us, the basket is empty.
 */
export function loadBasket(storage: TextStorage, network: string): Basket {
	try {
		const content = storage.getItem(nameOf(network));
		if (content === null) return emptyBasket(network);
		try {
			return readBasket(content);
		} catch {
			if (storage.getItem(keptNameOf(network)) === null) storage.setItem(keptNameOf(network), content);
			return emptyBasket(network);
		}
	} catch {
		return emptyBasket(network);
	}
}

/**
 * Keeps the basket in this browser.
 *
 * @returns whether the browser keeps it; false where its storage is full or closed
 */
export function saveBasket(storage: TextStorage, basket: Basket): boolean {
	try {
		storage.setItem(nameOf(basket.network), writeBasket(basket));
		return true;
	} catch {
		return false;
	}
}
