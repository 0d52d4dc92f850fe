import type { PackAnswer } from '../../hosts/worker.ts';
import { saveFile } from '#lib/format/save-file.ts';

/** What came of packing. */
export type Saved =
	{ readonly kind: 'saved' | 'nothing' } | { readonly kind: 'failed'; readonly message: string };

/**
 * Packs the kept network's whole site in a worker and offers it as a ZIP. Works where the browser lets no worker answer
 * addresses.
 * @param onProgress called with the pages made so far and those known to come
 */
export function saveWebsite(
	{ root, name, readme }: { readonly root: URL; readonly name: string; readonly readme: string },
	onProgress: (done: number, known: number) => void
): Promise<Saved> {
	const worker = new Worker(new URL('own/worker.js', root));
	return new Promise<Saved>((done) => {
		worker.addEventListener('error', ({ message }) => done({ kind: 'failed', message }));
		worker.addEventListener('message', ({ data }: MessageEvent<PackAnswer>) => {
			if (data.kind === 'progress') return onProgress(data.done, data.known);
			if (data.kind === 'packed') saveFile(data.zip, name);
			done(data.kind === 'packed' ? { kind: 'saved' } : data);
		});
		worker.postMessage({ readme });
	}).finally(() => worker.terminate());
}
