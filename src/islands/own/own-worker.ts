import { startWorker } from '../kernel/start-worker.ts';

/**
 * Lets the worker answer every address below `own/`.
 * @param root of the site
 * @returns whether it does; where not, the browser refuses, and only the ZIP of the website helps
 */
export async function startOwnWorker(root: URL): Promise<boolean> {
	const registration = await startWorker(new URL('own/worker.js', root));
	registration?.active?.postMessage('keep-assets');
	return registration !== null;
}
