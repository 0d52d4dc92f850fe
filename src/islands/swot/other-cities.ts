import { listPages, ofAllPages } from '../kernel/list-pages.ts';
import { once } from '../kernel/once.ts';

const sectionsIn = (page: ParentNode): Element[] => [...page.querySelectorAll('[data-city-section]')];

/**
 * Adds the cities of the other pages of a large network to this one, once and in order: a view across cities is of all
 * of them. Rejects where a page cannot be fetched; the next call tries again.
 */
export const addOtherCities = (root: HTMLElement, cities: HTMLElement): (() => Promise<void>) =>
	once(async () => {
		const sections = await ofAllPages(listPages(root), sectionsIn(cities), sectionsIn);
		cities.append(...sections.flat());
	});
