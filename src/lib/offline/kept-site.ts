import { fetchAll, type Progress } from './fetch-all.ts';
import { isPage, keptPrefix, pathOnly } from './kept-names.ts';
import { notKept } from './not-kept.ts';
import { OpenPages, type KeptVersion } from './open-pages.ts';
import { pageParts } from './page-parts.ts';
import { publishedVersion, type Published } from './published-version.ts';

/** What a browser gives a worker. */
export interface Web {
	/** Where the site begins, as an address that ends with a slash. */
	readonly root: string;
	readonly caches: Pick<CacheStorage, 'keys' | 'open' | 'delete'>;
	readonly fetch: (address: string, options?: RequestInit) => Promise<Response>;
	/** Files within the site that all pages need: scripts, styles, fonts. */
	readonly assets: readonly string[];
}

/** Files that may differ under the same name are asked for anew; a redirection is handed on. */
const ANEW: RequestInit = { cache: 'no-cache', redirect: 'manual' };

/**
 * Keeps pages and files of a site, all of one version, and answers from them.
 *
 * The site is asked for its version before each page. Where it is another one, a new cache is begun, in which all that
 * was kept is fetched anew; a page that was opened from the version before gets no more files but those whose names
 * change with their content.
 */
export class KeptSite {
	readonly #web: Web;
	readonly #prefix: string;
	readonly #openPages: OpenPages;
	#work: Promise<void> | null = null;

	constructor(web: Web) {
		this.#web = web;
		this.#prefix = keptPrefix(web.root);
		this.#openPages = new OpenPages(web.root);
	}

	/** Settles when all that is to be fetched after an answer is there. */
	get settled(): Promise<void> {
		return this.#work ?? Promise.resolve();
	}

	/**
	 * A page as it is kept, else from the site, and kept then.
	 * @param client names the page in the browser once it is open; empty where the browser does not say
	 */
	async answerPage(address: string, client: string): Promise<Response> {
		const { isReached, version } = await this.#published();
		if (isReached && version === null) return this.#web.fetch(address, ANEW);
		const kept = version === null ? await this.#newest() : await this.#turnTo(version);
		const key = pathOnly(address);
		const known = await kept?.cache.match(key);
		if (kept && known) {
			await this.#openPages.add(kept, client);
			return known;
		}
		const response = await this.#web.fetch(address, ANEW).catch(() => null);
		if (response === null) return notKept(kept?.cache ?? null, address, this.#web.root);
		if (kept && version !== null && (await this.#isOf(version))) {
			await this.#openPages.add(kept, client);
			// A browser without room for it shows the page all the same.
			if (response.status === 200) await this.#keepPage(kept, key, response.clone()).catch(() => undefined);
		}
		return response;
	}

	/** A file that an open page asks for, as it is kept, else from the site, and kept then; refused where the versions differ. */
	async answerFile(address: string, client: string): Promise<Response> {
		const name = (await this.#names()).at(-1);
		if (name === undefined) return this.#web.fetch(address);
		const cache = await this.#web.caches.open(name);
		const version = name.slice(this.#prefix.length);
		const key = pathOnly(address);
		const isLasting = this.#isLasting(key);
		if (!isLasting && !(await this.#openPages.has({ version, cache }, client))) return otherVersion();
		const known = await cache.match(key);
		if (known) return known;
		const response = await this.#web.fetch(address, isLasting ? {} : { cache: 'no-cache' });
		if (response.status !== 200) return response;
		if (!isLasting && !(await this.#isOf(version))) return otherVersion();
		await cache.put(key, response.clone()).catch(() => undefined);
		return response;
	}

	/**
	 * Keeps the given pages and files, with what they need.
	 * @returns whether they are kept, all of one version
	 */
	async keep(paths: readonly string[], onProgress: Progress): Promise<boolean> {
		const { version } = await this.#published();
		if (version === null) return false;
		const kept = await this.#turnTo(version);
		await this.settled;
		return this.#bring(kept, { paths: [...this.#web.assets, ...paths], onProgress });
	}

	async #bring(
		{ version, cache }: KeptVersion,
		{ paths, onProgress }: { readonly paths: readonly string[]; readonly onProgress?: Progress }
	): Promise<boolean> {
		const wanted = new Set<string>();
		const want = async (path: string): Promise<void> => {
			const address = pathOnly(new URL(path, this.#web.root).href);
			if (address.startsWith(this.#web.root) && !(await cache.match(address))) wanted.add(address);
		};
		for (const path of paths) await want(path);
		return fetchAll(wanted, {
			fetch: (address) => this.#web.fetch(address, { cache: 'no-cache' }),
			isCurrent: () => this.#isOf(version),
			keep: async (address, response) => {
				const html = isPage(address) ? await response.clone().text() : '';
				await cache.put(address, response);
				for (const part of pageParts(html, address)) await want(part);
			},
			onProgress
		});
	}

	/** Keeps a page that was visited; what it needs is fetched when it is answered. */
	async #keepPage(kept: KeptVersion, key: string, page: Response): Promise<void> {
		const html = isPage(key) ? await page.clone().text() : '';
		await kept.cache.put(key, page);
		const paths = pageParts(html, key);
		if (paths.length > 0) this.#afterwards(() => this.#bring(kept, { paths }));
	}

	#published(): Promise<Published> {
		return publishedVersion(this.#web.root, this.#web.fetch);
	}

	async #isOf(version: string): Promise<boolean> {
		return (await this.#published()).version === version;
	}

	/** The names of what is kept, in the order in which it was begun. */
	async #names(): Promise<string[]> {
		return (await this.#web.caches.keys()).filter((name) => name.startsWith(this.#prefix));
	}

	async #newest(): Promise<KeptVersion | null> {
		const name = (await this.#names()).at(-1);
		return name === undefined
			? null
			: { version: name.slice(this.#prefix.length), cache: await this.#web.caches.open(name) };
	}

	/** What is kept of a version: the only one that answers from now on. */
	async #turnTo(version: string): Promise<KeptVersion> {
		const name = this.#prefix + version;
		const names = await this.#names();
		const before = names.filter((other) => other !== name);
		// A version that came back begins again: what is begun last is what answers.
		if (before.length > 0 && names.at(-1) !== name) await this.#web.caches.delete(name);
		const kept = { version, cache: await this.#web.caches.open(name) };
		if (before.length > 0 && this.#work === null) this.#afterwards(() => this.#renew(kept, before));
		return kept;
	}

	/** Fetches all anew that is kept of versions before, which then go. */
	async #renew(newest: KeptVersion, before: readonly string[]): Promise<void> {
		for (const name of before) {
			const keys = await (await this.#web.caches.open(name)).keys();
			const kept = keys
				.map(({ url }) => url)
				.filter((url) => !this.#openPages.isMark(url) && !this.#isLasting(url));
			if (!(await this.#bring(newest, { paths: [...this.#web.assets, ...kept] }))) return;
			await this.#web.caches.delete(name);
		}
	}

	#afterwards(work: () => Promise<unknown>): void {
		const now: Promise<void> = this.settled
			.then(work)
			.then(
				() => undefined,
				() => undefined
			)
			.finally(() => {
				if (this.#work === now) this.#work = null;
			});
		this.#work = now;
	}

	/** Whether a file's name changes with its content. */
	#isLasting(address: string): boolean {
		return address.startsWith(`${this.#web.root}_app/immutable/`);
	}
}

/** What a page is answered that asks for a file which the site has in another version only. */
const otherVersion = (): Response => new Response('', { status: 410 });
