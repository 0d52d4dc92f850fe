import type { Page } from '@playwright/test';
import { readFolder } from '../../src/hosts/read-folder.ts';

/**
 * Keeps the tables of a folder in the browser as the site does, so that its worker answers from them. They are marked as
 * read by another build: the worker reads them anew.
 * @param page on any page of the site
 * @param readAt when it was read, as an ISO time: now, unless told
 */
export async function keepFolder(
	page: Page,
	folder: string,
	readAt = new Date().toISOString()
): Promise<void> {
	const files = [...readFolder(folder)].map(([path, bytes]) => [path, [...bytes]] as const);
	await page.evaluate(
		async ({ files, fileName, readAt }) => {
			const open = indexedDB.open('own-data');
			const database = await new Promise<IDBDatabase>((done, fail) => {
				open.onupgradeneeded = () => open.result.createObjectStore('networks');
				open.onsuccess = () => done(open.result);
				open.onerror = () => fail(open.error);
			});
			const write = database.transaction('networks', 'readwrite');
			const bytes = files.map(([path, bytes]) => [path, new Uint8Array(bytes)] as const);
			const network = { dataset: {}, tables: [], problems: [] };
			write
				.objectStore('networks')
				.put({ files: new Map(bytes), network, fileName, readAt, build: '' }, 'network');
			write.objectStore('networks').put({ id: 'own', title: fileName, fileName, readAt }, 'summary');
			write.objectStore('networks').put(readAt, 'stamp');
			await new Promise((done) => (write.oncomplete = done));
			database.close();
		},
		{ files, fileName: folder, readAt }
	);
}

/** Lets the worker answer below `own/`, as the page that opens data does. */
export async function startWorker(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const root = new URL(document.querySelector<HTMLElement>('main')!.dataset.root!, document.baseURI);
		const registration = await navigator.serviceWorker.register(new URL('own/worker.js', root), {
			scope: new URL('own/', root).href
		});
		const worker = registration.installing ?? registration.waiting;
		while (worker && worker.state !== 'activated')
			await new Promise((done) => worker.addEventListener('statechange', done, { once: true }));
	});
}
