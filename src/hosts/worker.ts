import { asObject } from '#lib/domain/typed-object.ts';
import { keptStamp, OWN_PAGES } from '#lib/own-data/kept-network.ts';
import type { BaseTopology } from '#lib/geo/base-map.ts';
import type { HostFile } from '#lib/site/host-file.ts';
import type { Site } from '#lib/site/site.ts';
import { answerer } from './answer.ts';
import { keptSite } from './kept-site.ts';
import type { WorkerScope } from './worker-scope.ts';
import { WORLD_FILE } from '#lib/site/network-map.ts';
import { assets, build, isAsset, knownPaths, singlePages, startServer } from './site-server.ts';
import { packSite } from './packer.ts';
import { preparePages } from './prepare-pages.ts';

/**
 * One script, two hosts. As a service worker it answers every address below its scope, `/own/`, from the network that
 * is kept in this browser, with the same code that made the published pages. As a dedicated worker it asks the same
 * function for all addresses and packs them for publishing.
 */
declare const self: WorkerScope;

/** What a dedicated worker is asked. */
export interface PackRequest {
	readonly readme: string;
}

/** What it answers, several times. */
export type PackAnswer =
	| { readonly kind: 'progress'; readonly done: number; readonly known: number }
	| { readonly kind: 'packed'; readonly zip: Blob }
	| { readonly kind: 'nothing' }
	| { readonly kind: 'failed'; readonly message: string };

const SCOPE = new URL('./', self.location.href);
/** The published site, which has the scripts, styles and pictures. */
const ROOT = new URL('../', SCOPE);

const isService = 'registration' in self;
/** A packed website is published anywhere, so its page for unknown addresses expects the root of a host. */
const basePath = isService ? SCOPE.pathname.slice(0, -1) : '';

const server = startServer();
/** What was opened last, and for which kept network. */
let opened: { readonly stamp: string; readonly site: Promise<Site | null> } | null = null;

const fetchHostFile = async (): Promise<HostFile> => {
	const response = await fetch(new URL('host.json', ROOT));
	if (!response.ok) throw new Error(`host.json: status ${response.status}`);
	return asObject<HostFile>(await response.json(), 'topology', 'tokenSheet');
};

/** Kept from then on, so that the network can be opened offline. */
const fetchWorld = async (): Promise<BaseTopology> => {
	const response = await answerAsset(WORLD_FILE);
	if (!response.ok) throw new Error(`${WORLD_FILE}: status ${response.status}`);
	return asObject<BaseTopology>(await response.json(), 'objects', 'arcs');
};

/** The site of the network that is kept now: opened once for all requests; a failure is not kept. */
async function openedSite(): Promise<{ readonly stamp: string; readonly site: Site } | null> {
	const stamp = await keptStamp();
	if (stamp === null) return null;
	if (opened?.stamp !== stamp) {
		opened = { stamp, site: keptSite({ host: fetchHostFile, world: fetchWorld }, { build, basePath }) };
		opened.site.catch(() => (opened = null));
		// Only the service worker keeps pages; a browser on plain http has no place for them.
		if (isService) await dropPagesOfOthers(stamp);
	}
	const site = await opened.site;
	return site && { stamp, site };
}

const pagesOf = (stamp: string): string => `${OWN_PAGES}${build}-${stamp}`;

async function dropPagesOfOthers(stamp: string): Promise<void> {
	for (const name of await caches.keys())
		if (name.startsWith(OWN_PAGES) && name !== pagesOf(stamp)) await caches.delete(name);
}

async function answerPage(path: string): Promise<Response> {
	const found = await openedSite();
	// The published page for unknown addresses explains whose data is missing, and offers to open it.
	if (!found) return unknownPage();
	// A worker is stopped when idle: what it made once, it need not make again.
	const address = new URL(path, SCOPE);
	const known = await (await caches.open(pagesOf(found.stamp))).match(address);
	if (known) return known;
	const answer = await answerer(await server)(path, found.site);
	if (answer.status >= 300 && answer.status < 400) return redirected(answer);
	if (answer.ok) await keepPage(found.stamp, address, answer.clone());
	return answer;
}

async function keepPage(stamp: string, address: URL, page: Response): Promise<void> {
	await (await caches.open(pagesOf(stamp))).put(address, page);
	// The network was forgotten or replaced while its page was made: nothing of it stays.
	if ((await keptStamp()) !== stamp) await caches.delete(pagesOf(stamp));
}

/** What readers open first is there before they do; nothing waits for it, and what fails is told when it is asked for. */
async function prepare(): Promise<void> {
	const found = await openedSite();
	if (!found) return;
	const isKept = async (): Promise<boolean> => (await keptStamp()) === found.stamp;
	await preparePages(found.site, { pages: singlePages(), answer: answerPage, isKept });
}

async function unknownPage(): Promise<Response> {
	const page = await fetch(new URL('404.html', ROOT));
	return new Response(page.body, { status: 404, headers: page.headers });
}

/** The same way on, below the scope. */
function redirected(answer: Response): Response {
	const to = new URL(answer.headers.get('location') ?? '/', ROOT.origin).pathname.slice(1);
	return Response.redirect(new URL(to, SCOPE), answer.status);
}

/** An asset under its address below the scope, so that what it imports is asked for there, too. */
async function answerAsset(path: string): Promise<Response> {
	const cache = await caches.open(`own-assets-${build}`);
	const known = (await cache.match(path)) ?? (await fetchAsset(cache, path));
	return new Response(known.body, { status: known.status, headers: known.headers });
}

async function fetchAsset(cache: Cache, path: string): Promise<Response> {
	const response = await fetch(new URL(path, ROOT));
	if (response.ok) await cache.put(path, response.clone());
	return response;
}

async function dropOtherBuilds(): Promise<void> {
	for (const name of await caches.keys())
		if (/^own-(pages|assets)-/.test(name) && !name.includes(build)) await caches.delete(name);
}

/** Pages work offline from then on: their scripts, styles and pictures are kept, without holding up the first view. */
async function keepAssets(): Promise<void> {
	const cache = await caches.open(`own-assets-${build}`);
	for (const path of [...assets.filter((path) => path !== WORLD_FILE), 'host.json'])
		if (!(await cache.match(path))) await fetchAsset(cache, path).catch(() => undefined);
}

function serve(): void {
	self.addEventListener('install', () => void self.skipWaiting());
	self.addEventListener('activate', (event) => {
		event.waitUntil(dropOtherBuilds().then(() => self.clients.claim()));
	});
	self.addEventListener('message', (event) => {
		if (event.data === 'keep-assets') event.waitUntil(Promise.allSettled([keepAssets(), prepare()]));
	});
	self.addEventListener('fetch', (event) => {
		const { url, method } = event.request;
		if (method !== 'GET' || !url.startsWith(SCOPE.href)) return;
		const path = decodeURI(new URL(url).pathname.slice(SCOPE.pathname.length));
		event.respondWith(
			(isAsset(path) ? answerAsset(path) : answerPage(path)).catch((error: unknown) => failure(error))
		);
	});
}

const failure = (error: unknown): Response =>
	new Response(`The page could not be made: ${error instanceof Error ? error.message : String(error)}`, {
		status: 500,
		headers: { 'content-type': 'text/plain; charset=utf-8' }
	});

function pack(): void {
	const answer = (message: PackAnswer): void => self.postMessage(message);
	self.addEventListener('message', ({ data }: MessageEvent<PackRequest>) => {
		packKept(data, answer).catch((error: unknown) =>
			answer({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
		);
	});
}

async function packKept({ readme }: PackRequest, answer: (message: PackAnswer) => void): Promise<void> {
	const found = await openedSite();
	if (!found) return answer({ kind: 'nothing' });
	const chunks = await packSite({
		answer: answerer(await server),
		site: { ...found.site, own: undefined },
		knownPaths,
		assets: [...assets, 'own/worker.js', 'offline-worker.js'],
		fetchAsset: async (path) => {
			const response = await fetch(new URL(path, ROOT));
			if (!response.ok) throw new Error(`${path}: status ${response.status}`);
			return new Uint8Array(await response.arrayBuffer());
		},
		readme,
		onProgress: (done, known) => answer({ kind: 'progress', done, known })
	});
	answer({ kind: 'packed', zip: new Blob(chunks, { type: 'application/zip' }) });
}

if (isService) serve();
else pack();
