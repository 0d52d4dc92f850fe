import { fetchPart } from '../kernel/fetch-page.ts';
import { once } from '../kernel/once.ts';

/**
 * Adds the cities of the other pages of a large network to this one, once: a view across cities is of all of them. Rejects
 * where a page cannot be fetched; the next call tries again.
 */
export const otherParts = (root: HTMLElement, cities: HTMLElement): (() => Promise<void>) =>
	once(async () => {
		const links = [...root.querySelectorAll<HTMLAnchorElement>('[data-parts] a:not([aria-current])')];
		const pages = await Promise.all(links.map(({ href }) => fetchPart(href)));
		for (const page of pages)
			for (const section of page.querySelectorAll('[data-city-section]'))
				cities.append(document.adoptNode(section));
	});
