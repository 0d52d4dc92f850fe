import { beforeEach, describe, expect, it } from 'vitest';
import { KeptSite } from './kept-site.ts';

const ROOT = 'https://city.example/dash/';

/** A browser's caches, as far as they are used. */
class MemoryCaches {
	readonly all = new Map<string, Map<string, Response>>();
	isFull = false;
	keys = () => Promise.resolve([...this.all.keys()]);
	delete = (name: string) => Promise.resolve(this.all.delete(name));
	open = (name: string): Promise<Cache> => {
		const entries = this.all.get(name) ?? new Map<string, Response>();
		this.all.set(name, entries);
		const urlOf = (asked: RequestInfo | URL) => (typeof asked === 'string' ? asked : (asked as Request).url);
		return Promise.resolve({
			match: (asked: string) => Promise.resolve(entries.get(asked)?.clone()),
			put: (asked: string, response: Response) =>
				this.isFull
					? Promise.reject(new DOMException('no room', 'QuotaExceededError'))
					: Promise.resolve(void entries.set(asked, response)),
			keys: () => Promise.resolve([...entries.keys()].map((url) => ({ url }))),
			delete: (asked: RequestInfo) => Promise.resolve(entries.delete(urlOf(asked)))
		} as unknown as Cache);
	};
	kept(): string[] {
		return [...this.all].flatMap(([name, entries]) => [...entries.keys()].map((url) => `${name} ${url}`));
	}
}

let caches: MemoryCaches;
let version: string;
let isOnline: boolean;
/** What happens between two requests. */
let between: () => void;
let asked: string[];

/** A site whose every file says of which version it is. */
const fetch = (address: string): Promise<Response> => {
	if (!isOnline) return Promise.reject(new TypeError('offline'));
	const path = address.slice(ROOT.length).split('?')[0]!;
	asked.push(path);
	if (path === 'version.json') return Promise.resolve(Response.json({ version }));
	if (path.startsWith('no-such')) return Promise.resolve(new Response('', { status: 404 }));
	const links = path === '' ? '<a href="records/a/#x"></a><img src="map.svg">' : '';
	const answer = new Response(`<head><title>${path}</title></head>${version}${links}`);
	between();
	return Promise.resolve(answer);
};

const make = () => new KeptSite({ root: ROOT, caches, fetch, assets: ['_app/immutable/a.js'] });
const textOf = async (answer: Promise<Response>): Promise<string> => (await answer).text();

beforeEach(() => {
	[caches, version, isOnline, asked] = [new MemoryCaches(), 'v1', true, []];
	between = () => undefined;
});

async function keeping(...paths: string[]): Promise<KeptSite> {
	const site = make();
	expect(await site.keep(paths, () => undefined)).toBe(true);
	return site;
}

describe('a site that is kept', () => {
	it('answers kept and visited pages without a connection, in every view of them, with what they need', async () => {
		const site = await keeping('', 'offline/');
		await site.answerPage(`${ROOT}cities/?sort=name`, 'tab');
		await site.settled;
		isOnline = false;
		expect(await textOf(site.answerPage(`${ROOT}cities/?country=SE`, 'tab'))).toContain('<title>cities/');
		for (const path of ['records/a/', 'map.svg', '_app/immutable/a.js'])
			expect(await textOf(site.answerFile(ROOT + path, 'tab'))).toContain(path);
		expect((await site.answerPage(`${ROOT}cities`, 'tab')).headers.get('location')).toBe(`${ROOT}cities/`);
	});

	it('says of a page that is not kept that it is not, with links from where that page lies', async () => {
		const site = await keeping('offline/');
		isOnline = false;
		const answer = await site.answerPage(`${ROOT}grid/`, 'tab');
		expect(answer.status).toBe(503);
		expect(await answer.text()).toContain(`<base href="${ROOT}offline/">`);
	});

	it('keeps no page that the site does not have', async () => {
		const site = await keeping();
		expect((await site.answerPage(`${ROOT}no-such-page/`, 'tab')).status).toBe(404);
		expect(caches.kept().filter((name) => name.includes('no-such'))).toEqual([]);
	});

	it('goes on with pages and their files where the browser has no room to keep them', async () => {
		const site = await keeping('cities/');
		caches.isFull = true;
		expect(await textOf(site.answerPage(`${ROOT}grid/`, 'tab'))).toContain('<title>grid/');
		expect(await textOf(site.answerFile(`${ROOT}grid.json`, 'tab'))).toContain('grid.json');
		expect((await site.answerFile(`${ROOT}_app/immutable/b.js`, 'tab')).status).toBe(200);
		expect(await textOf(site.answerPage(`${ROOT}cities/`, 'other'))).toContain('<title>cities/');
		expect(await textOf(site.answerFile(`${ROOT}cities.json`, 'other'))).toContain('cities.json');
		// What another version left open is still given nothing of this one.
		expect((await site.answerFile(`${ROOT}cities.json`, 'unknown')).status).toBe(410);
	});

	it('says that it is not kept where the browser has no room for it', async () => {
		caches.isFull = true;
		await expect(make().keep(['cities/'], () => undefined)).rejects.toThrow('no room');
	});

	it('asks for a kept page nothing but the version', async () => {
		const site = await keeping('cities/');
		asked = [];
		await site.answerPage(`${ROOT}cities/`, 'tab');
		expect(asked).toEqual(['version.json']);
	});
});

describe('a site that was published anew', () => {
	it('is kept anew whole, with the pages that were visited, and nothing of the version before', async () => {
		const site = await keeping('', 'offline/');
		await site.answerPage(`${ROOT}cities/`, 'tab');
		await site.settled;
		const before = caches.kept().filter((name) => !name.includes('open-page')).length;
		version = 'v2';
		expect(await textOf(site.answerPage(`${ROOT}grid/`, 'other'))).toContain('v2');
		await site.settled;
		isOnline = false;
		for (const path of ['', 'cities/', 'grid/', 'records/a/'])
			expect(await textOf(site.answerPage(ROOT + path, 'other'))).toContain('v2');
		const kept = caches.kept().filter((name) => !name.includes('open-page'));
		expect(kept.filter((name) => !name.includes(':v2 '))).toEqual([]);
		expect(kept.length).toBe(before + 1);
	});

	it('gives a page that was open before no file of the new version, and the new page its own', async () => {
		const site = await keeping();
		await site.answerPage(`${ROOT}cities/`, 'old');
		expect(await textOf(site.answerFile(`${ROOT}cities.json`, 'old'))).toContain('v1');
		version = 'v2';
		await site.answerPage(`${ROOT}grid/`, 'new');
		expect((await site.answerFile(`${ROOT}cities.json`, 'old')).status).toBe(410);
		expect((await site.answerFile(`${ROOT}_app/immutable/b.js`, 'old')).status).toBe(200);
		expect(await textOf(site.answerFile(`${ROOT}cities.json`, 'new'))).toContain('v2');
	});

	it('gives an open page no file that was published after it, before any new page is opened', async () => {
		const site = await keeping();
		await site.answerPage(`${ROOT}cities/`, 'tab');
		version = 'v2';
		expect((await site.answerFile(`${ROOT}cities.json`, 'tab')).status).toBe(410);
	});

	it('keeps nothing that came while it was replaced', async () => {
		const site = await keeping();
		between = () => (version = 'v2');
		await site.answerPage(`${ROOT}cities/`, 'tab');
		expect(caches.kept().filter((name) => name.includes('cities/'))).toEqual([]);
		version = 'v1';
		expect(await make().keep(['grid/'], () => undefined)).toBe(false);
	});

	it('goes on where the browser stopped it in between', async () => {
		const site = await keeping('cities/', 'grid/');
		version = 'v2';
		const answer = site.answerPage(`${ROOT}cities/`, 'tab');
		await answer;
		isOnline = false;
		await site.settled;
		isOnline = true;
		const next = make();
		await next.answerPage(`${ROOT}cities/`, 'tab');
		await next.settled;
		isOnline = false;
		expect(await textOf(next.answerPage(`${ROOT}grid/`, 'tab'))).toContain('v2');
		expect(caches.all.size).toBe(1);
	});

	it('leaves what another site of the same host keeps', async () => {
		await caches.open('offline:https://city.example/other/:v1');
		const site = await keeping('cities/');
		version = 'v2';
		await site.answerPage(`${ROOT}cities/`, 'tab');
		await site.settled;
		expect([...caches.all.keys()]).toContain('offline:https://city.example/other/:v1');
	});
});
