let added: Promise<void> | null = null;

/** The cities of another page of a large network, ready to stand on this one: addresses are made whole. */
async function citiesOf(address: string): Promise<readonly Element[]> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	const page = new DOMParser().parseFromString(await response.text(), 'text/html');
	for (const link of page.querySelectorAll('[data-cities] a[href]'))
		link.setAttribute('href', new URL(link.getAttribute('href') ?? '', address).href);
	return [...page.querySelectorAll('[data-city-section]')];
}

async function addAll(root: HTMLElement, cities: HTMLElement): Promise<void> {
	const links = [...root.querySelectorAll<HTMLAnchorElement>('[data-parts] a:not([aria-current])')];
	const parts = await Promise.all(links.map(({ href }) => citiesOf(href)));
	for (const section of parts.flat()) cities.append(document.adoptNode(section));
}

/**
 * Adds the cities of the other pages to this one, once: a view across cities is of all of them. Rejects where a page
 * cannot be fetched; the next call tries again.
 */
export function addOtherParts(root: HTMLElement, cities: HTMLElement): Promise<void> {
	added ??= addAll(root, cities).catch((error: unknown) => {
		added = null;
		throw error;
	});
	return added;
}
