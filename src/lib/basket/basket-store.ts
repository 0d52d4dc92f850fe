import { emptyBasket, type Basket } from './basket.ts';
import { readBasket, writeBasket } from './basket-file.ts';

/** The part of the browser's storage that a basket needs. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem'>;

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
 * @returns whether it was kept; false where the storage is full or closed, and the former basket stays as it was
 */
export function saveBasket(storage: TextStorage, basket: Basket): boolean {
	try {
		storage.setItem(nameOf(basket.network), writeBasket(basket));
		return true;
	} catch {
		return false;
	}
}
