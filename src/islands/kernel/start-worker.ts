/**
 * Lets a worker answer addresses of the site.
 * @param script the worker, in the folder that it answers for
 * @returns its registration once it is at work; null where the browser lets no site answer its own addresses: on plain
 * http, in some private windows, or where blocked
 */
export async function startWorker(script: URL): Promise<ServiceWorkerRegistration | null> {
	if (!('serviceWorker' in navigator)) return null;
	try {
		const scope = new URL('./', script).href;
		const registration = await navigator.serviceWorker.register(script, { scope });
		await activated(registration);
		return registration.active ? registration : null;
	} catch {
		return null;
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
