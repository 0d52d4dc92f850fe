/** As many open pages are remembered. */
const MOST_OPEN = 200;

/** Remembers of which version the open pages are: in the cache of that version, with which it goes. */
export class OpenPages {
	readonly #name: string;

	/** @param root of the site, as an address that ends with a slash */
	constructor(root: string) {
		this.#name = `${root}open-page?`;
	}

	/** Whether an address of a cache stands for an open page. */
	isMark(address: string): boolean {
		return address.startsWith(this.#name);
	}

	/** @param client names an open page; empty where the browser gives it no name */
	async has(cache: Cache, client: string): Promise<boolean> {
		return client === '' || (await cache.match(this.#name + client)) !== undefined;
	}

	async add(cache: Cache, client: string): Promise<void> {
		if (client === '') return;
		await cache.put(this.#name + client, new Response(''));
		const marks = (await cache.keys()).filter(({ url }) => this.isMark(url));
		for (const mark of marks.slice(0, -MOST_OPEN)) await cache.delete(mark);
	}
}
