import { createStore, delMany, get, setMany, update } from 'idb-keyval';
import type { LoadedDataset } from '../ingest/dataset.ts';

/** A network that a reader opened: the files as they were given, and what was read from them. */
export interface KeptNetwork {
	/**
	 * By path. A new version of the site reads them again. As files they stay on the disk, of any size, until they are read;
	 * bytes, as earlier versions kept them, come into memory with the rows.
	 */
	readonly files: ReadonlyMap<string, Blob | Uint8Array<ArrayBuffer>>;
	/** Tables without an error. */
	readonly network: LoadedDataset;
	/** The file or folder that the reader chose. */
	readonly fileName: string;
	/** When it was read, as an ISO time. */
	readonly readAt: string;
	/** The build of the site that read it. */
	readonly build: string;
}

/** What is said of the kept network where its rows are not needed: reading them takes long for a large one. */
export interface KeptSummary {
	readonly id: string;
	readonly title: string;
	readonly fileName: string;
	/** When it was read, as an ISO time. */
	readonly readAt: string;
}

const KEY = 'network';
const SUMMARY = 'summary';
/** Tells one kept network from the next, without reading it. */
const STAMP = 'stamp';
const store = () => createStore('own-data', 'networks');
/** How the names of the caches begin that hold pages made from a kept network. */
export const OWN_PAGES = 'own-pages-';
/** Tells the other tabs that the kept network changed. */
const CHANNEL = 'own-data';

/** The network that is kept in this browser; null where there is none. Rejects where the browser keeps nothing. */
export const keptNetwork = async (): Promise<KeptNetwork | null> =>
	(await get<KeptNetwork>(KEY, store())) ?? null;

/** The bytes of the kept files. */
export const keptBytes = async ({
	files
}: Pick<KeptNetwork, 'files'>): Promise<ReadonlyMap<string, Uint8Array>> =>
	new Map(
		await Promise.all(
			[...files].map(
				async ([path, file]) =>
					[path, file instanceof Blob ? new Uint8Array(await file.arrayBuffer()) : file] as const
			)
		)
	);

/** Changes with every network that is kept; null where there is none. Rejects where the browser keeps nothing. */
export const keptStamp = async (): Promise<string | null> => (await get<string>(STAMP, store())) ?? null;

/** The summary of the kept network; null where there is none. Rejects where the browser keeps nothing. */
export const keptSummary = async (): Promise<KeptSummary | null> =>
	(await get<KeptSummary>(SUMMARY, store())) ?? null;

/**
 * Keeps a network in place of the one before, which stays where this fails.
 * @throws Error where its tables have errors: a bad dataset never replaces a good one
 */
export async function keepNetwork(kept: KeptNetwork): Promise<void> {
	const { network, fileName, readAt } = kept;
	if (network.dataset === null) throw new Error('a network with errors is not kept');
	const { networkId, title } = network.dataset.network;
	const summary: KeptSummary = { id: networkId, title, fileName, readAt };
	await setMany(
		[
			[KEY, kept],
			[SUMMARY, summary],
			[STAMP, `${network.dataset.version}-${readAt}`]
		],
		store()
	);
	tell();
}

/**
 * Keeps what a build of the site read from the kept files, so that it need not read them again after it was stopped.
 * Does nothing where another network was kept meanwhile.
 */
export const keepReading = (kept: KeptNetwork, { network, build }: Pick<KeptNetwork, 'network' | 'build'>) =>
	update<KeptNetwork | undefined>(
		KEY,
		(now) => (now?.readAt === kept.readAt ? { ...kept, network, build } : now),
		store()
	);

/** Forgets the kept network and every page that was made from it. */
export async function forgetNetwork(): Promise<void> {
	await delMany([KEY, SUMMARY, STAMP], store());
	// On plain http there is no place for pages, and none were kept.
	if ('caches' in globalThis)
		for (const name of await caches.keys()) if (name.startsWith(OWN_PAGES)) await caches.delete(name);
	tell();
}

/** Calls back after each change of the kept network, also from other tabs; returns what stops it. */
export function onNetworkChange(listener: () => void): () => void {
	const channel = new BroadcastChannel(CHANNEL);
	channel.addEventListener('message', listener);
	return () => channel.close();
}

function tell(): void {
	const channel = new BroadcastChannel(CHANNEL);
	channel.postMessage('changed');
	channel.close();
}
