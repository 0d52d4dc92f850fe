import { copyText } from '../citations/citation-text.ts';
import { recordReader, type RecordReader } from '../citations/fetch-citation.ts';
import { m } from '../messages/index.ts';
import { addItem, holds, removeItem, type Basket } from './basket.ts';
import { loadBasket, saveBasket } from './basket-store.ts';

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

const today = (): string => new Date().toISOString().slice(0, 10);

let reader: RecordReader | undefined;

/** Reads records of the site that the page belongs to. */
export const siteReader = (root: URL): RecordReader =>
	(reader ??= recordReader(
		async (path) => {
			const response = await fetch(new URL(path, root));
			if (!response.ok) throw new Error(`${path}: status ${response.status}`);
			return response.json();
		},
		root.href,
		today()
	));

/** Gives the buttons their work: copying the record with its citation, and putting it in the basket or out of it. */
export function start({ key, copy, collect, root, network }: PageRecord): void {
	copy.addEventListener('click', () => void copyRecord(key, copy, root));

	const label = (basket: Basket): void => {
		collect.textContent = holds(basket, key) ? m.citations.remove : m.citations.add;
	};
	collect.addEventListener('click', () => {
		const basket = loadBasket(localStorage, network);
		const changed = holds(basket, key) ? removeItem(basket, key) : addItem(basket, key, today());
		if (saveBasket(localStorage, changed)) {
			label(changed);
			dispatchEvent(new Event(BASKET_CHANGED));
		} else {
			collect.textContent = m.basket.full;
		}
	});
	label(loadBasket(localStorage, network));
}

async function copyRecord(key: string, copy: HTMLButtonElement, root: URL): Promise<void> {
	try {
		const cited = await siteReader(root)(key);
		if (!cited) throw new Error(`no record: ${key}`);
		await navigator.clipboard.writeText(copyText(cited.citation));
		copy.textContent = m.citations.copied;
	} catch (error) {
		copy.textContent = error instanceof DOMException ? m.citations.copyFailed : m.citations.unavailable;
	}
}
