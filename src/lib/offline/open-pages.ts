/** As many open pages are remembered. */
const MOST_OPEN = 200;

/** What is kept of one version of the site. */
export interface KeptVersion {
	readonly version: string;
	readonly cache: Cache;
}

/**
 * Remembers of which version the open pages are: in the cache of that version, with which it goes, since a browser stops a
 * worker that is idle; and in memory, for a browser that has no room left.
 */
export class OpenPages {
	readonly #name: string;
	readonly #known = new Set<string>();

	/** @param root of the site, as an address that ends with a slash */
	constructor(root: string) {
		this.#name = `${root}open-page?`;
	}

	/** Whether an address of a cache stands for an open page. */
	isMark(address: string): boolean {
		return address.startsWith(this.#name);
	}

	/** @param client names an open page; empty where the browser gives it no name */
	async has({ version, cache }: KeptVersion, client: string): Promise<boolean> {
		if (client === '' || this.#known.has(`${client} ${version}`)) return true;
		return (await cache.match(this.#name + client)) !== undefined;
	}

	async add({ version, cache }: KeptVersion, client: string): Promise<void> {
		if (client === '') return;
		this.#known.add(`${client} ${version}`);
		for (const first of [...this.#known].slice(0, -MOST_OPEN)) this.#known.delete(first);
		await cache.put(this.#name + client, new Response('')).catch(() => undefined);
		const marks = (await cache.keys()).filter(({ url }) => this.isMark(url));
		for (const mark of marks.slice(0, -MOST_OPEN)) await cache.delete(mark);
	}
}
