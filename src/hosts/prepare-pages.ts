import type { Site } from '#lib/site/site.ts';

/** What preparing needs of the host. */
interface Preparing {
	/** Addresses within the site. */
	readonly pages: readonly string[];
	/** Makes a page, and keeps it. */
	readonly answer: (path: string) => Promise<unknown>;
	/** Whether the network is still the one that is kept. */
	readonly isKept: () => Promise<boolean>;
}

/**
 * Makes the pages that readers open first, one after the other, before they are asked for: with them goes the work that pages
 * of a large network share, so that any other is made soon. What is asked meanwhile waits for one page at most.
 */
export async function preparePages({ network }: Site, { pages, answer, isKept }: Preparing): Promise<void> {
	const [city] = network.dataset?.cities ?? [];
	const ofCity = city ? [`cities/${city.cityId}/`, `peers/${city.cityId}/`] : [];
	for (const path of new Set(['', ...ofCity, ...pages])) {
		if (!(await isKept())) return;
		await answer(path);
		// A request is a task of its own, which is done before the next page is begun.
		await new Promise((done) => setTimeout(done));
	}
}
