import type { KeepAnswer, KeepRequest } from '../../hosts/offline-worker.ts';
import type { KeptPage } from '#lib/components/layout/kept-page.ts';
import { startWorker } from '../kernel/start-worker.ts';

const registrationAt = async (root: URL): Promise<ServiceWorkerRegistration | null> => {
	const found = 'serviceWorker' in navigator ? await navigator.serviceWorker.getRegistration(root) : null;
	// A page below another folder of the host may be answered by a worker of its own.
	return found?.scope === root.href ? found : null;
};

/** Whether this browser keeps the pages of the site. */
export const isKeeping = async (root: URL): Promise<boolean> => (await registrationAt(root)) !== null;

/**
 * Keeps pages, and those that are opened from now on.
 * @param paths addresses of pages
 * @param onProgress called with the files so far and those known to come
 */
export async function keepPages(
	root: URL,
	paths: readonly string[],
	onProgress: (done: number, known: number) => void
): Promise<'kept' | 'failed' | 'refused'> {
	const registration = await startWorker(new URL('offline-worker.js', root));
	if (!registration?.active) return 'refused';
	const { port1, port2 } = new MessageChannel();
	const request: KeepRequest = { paths };
	registration.active.postMessage(request, [port2]);
	return new Promise((done) => {
		port1.onmessage = ({ data }: MessageEvent<KeepAnswer>) => {
			if (data.kind === 'progress') onProgress(data.done, data.known);
			else {
				port1.close();
				done(data.kind);
			}
		};
	});
}

/** Keeps no page any more, and removes all that are kept. Rejects where the browser does not allow it. */
export async function dropPages(root: URL): Promise<void> {
	await (await registrationAt(root))?.unregister();
	for (const name of await keptNames(root)) await caches.delete(name);
}

/** The kept pages by their titles; notes of sources are kept with the pages that have them. */
export async function keptPages(root: URL): Promise<readonly KeptPage[]> {
	const [{ isPage }, names] = await Promise.all([import('#lib/offline/kept-names.ts'), keptNames(root)]);
	const newest = names.at(-1);
	if (newest === undefined) return [];
	const cache = await caches.open(newest);
	const notes = new URL('records/', root).href;
	const addresses = (await cache.keys())
		.map(({ url }) => url)
		.filter((url) => isPage(url) && !url.startsWith(notes));
	return Promise.all(
		addresses.map(async (href) => ({ href, title: titleOf((await (await cache.match(href))?.text()) ?? '') }))
	);
}

async function keptNames(root: URL): Promise<string[]> {
	const { keptPrefix } = await import('#lib/offline/kept-names.ts');
	return (await caches.keys()).filter((name) => name.startsWith(keptPrefix(root.href)));
}

/** The first part of a title names the page, the rest the site. */
function titleOf(html: string): string {
	const [element = ''] = /<title>[^<]*<\/title>/.exec(html) ?? [];
	const { title } = new DOMParser().parseFromString(element, 'text/html');
	return title.slice(0, title.lastIndexOf(' – ')) || title;
}
