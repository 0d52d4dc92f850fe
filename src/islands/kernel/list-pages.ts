import { fetchPart } from './fetch-page.ts';
import { once } from './once.ts';

/**
 * The pages of a list that takes several, in order, each fetched once; null in the place of the one that is open.
 * Empty where one page holds all of the list.
 */
export type ListPages = readonly ((() => Promise<Document>) | null)[];

/** Takes them from their links. */
export const listPages = (root: ParentNode): ListPages =>
	[...root.querySelectorAll<HTMLAnchorElement>('[data-pages] a[data-page]')].map((link) =>
		link.hasAttribute('aria-current') ? null : once(() => fetchPart(link.href))
	);

/**
 * Something of every page, in order.
 *
 * @param here what the open page has
 * @throws {NotFetched} where a page cannot be had; the next call tries again
 */
export const ofAllPages = <Value>(
	pages: ListPages,
	here: Value,
	read: (page: Document) => Value
): Promise<Value[]> => Promise.all(pages.map(async (page) => (page ? read(await page()) : here)));
