/** Whether this browser lets a site answer its own addresses: not on plain http, in some private windows, or where blocked. */
const canServe = (): boolean => 'serviceWorker' in navigator;

/**
 * Lets the worker answer every address below `own/`.
 * @param root of the site
 * @returns whether it does; where not, the browser refuses, and only the ZIP of the website helps
 */
export async function startOwnWorker(root: URL): Promise<boolean> {
	if (!canServe()) return false;
	try {
		const scope = new URL('own/', root).href;
		const registration = await navigator.serviceWorker.register(new URL('own/worker.js', root), { scope });
		await activated(registration);
		registration.active?.postMessage('keep-assets');
		return registration.active !== null;
	} catch {
		return false;
	}
}

function activated({ active, installing, waiting }: ServiceWorkerRegistration): Promise<void> {
	const worker = installing ?? waiting;
	if (!worker || active?.state === 'activated') return Promise.resolve();
	return new Promise((done, fail) => {
		const check = (): void => {
			if (worker.state === 'activated') done();
			if (worker.state === 'redundant') fail(new Error('the worker could not be installed'));
		};
		worker.addEventListener('statechange', check);
		check();
	});
}
