import { files } from 'virtual:site-files';
import { KeptSite } from '#lib/offline/kept-site.ts';
import type { WorkerScope } from './worker-scope.ts';

/**
 * Keeps the published site for a reader who switched that on, and answers from what is kept. It lies at the root of the
 * site, so that its scope is the whole of it; below `own/` another worker answers.
 */
declare const self: WorkerScope;

/** What it is asked, with a port for its answers. */
export interface KeepRequest {
	readonly paths: readonly string[];
}

/** What it answers, several times. */
export type KeepAnswer =
	| { readonly kind: 'progress'; readonly done: number; readonly known: number }
	| { readonly kind: 'kept' }
	| { readonly kind: 'failed' };

const ROOT = new URL('./', self.location.href).href;
const OWN = `${ROOT}own/`;
const site = new KeptSite({ root: ROOT, caches, fetch: (...request) => fetch(...request), assets: files });

async function keep({ paths }: KeepRequest, answer: (message: KeepAnswer) => void): Promise<void> {
	const isKept = await site
		.keep(paths, (done, known) => answer({ kind: 'progress', done, known }))
		.catch(() => false);
	answer({ kind: isKept ? 'kept' : 'failed' });
}

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));

self.addEventListener('message', (event) => {
	const [port] = event.ports;
	const { data } = event as MessageEvent<KeepRequest>;
	if (port) event.waitUntil(keep(data, (message) => port.postMessage(message)));
});

self.addEventListener('fetch', (event) => {
	const { url, method, mode, headers } = event.request;
	if (method !== 'GET' || !url.startsWith(ROOT) || url.startsWith(OWN) || headers.has('range')) return;
	const answer =
		mode === 'navigate'
			? site.answerPage(url, event.resultingClientId ?? '')
			: site.answerFile(url, event.resultingClientId === undefined ? '' : event.clientId);
	event.respondWith(answer);
	// The worker may be stopped when an answer was given, unless it says that it has more to do.
	event.waitUntil(
		answer.then(
			() => site.settled,
			() => undefined
		)
	);
});
