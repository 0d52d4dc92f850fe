import { siteRoot } from './kernel/site-root.ts';

/**
 * On the page for unknown addresses: an address below `own/` belongs to a network that a reader opened. Where this
 * browser keeps one, its worker is started and answers; else the page says whose data it needs.
 */
const root = siteRoot();
const own = new URL('own/', root);
if (location.href.startsWith(own.href)) void explain();

async function explain(): Promise<void> {
	const [{ keptStamp }, { startOwnWorker }] = await Promise.all([
		import('#lib/own-data/kept-network.ts'),
		import('./own/own-worker.ts')
	]);
	const stamp = await keptStamp().catch(() => null);
	if (stamp === null) return show('missing');
	// Answered by the worker already: the network has no such page.
	if (navigator.serviceWorker?.controller) return;
	if (await startOwnWorker(root)) location.reload();
	else show('refused');
}

function show(what: 'missing' | 'refused'): void {
	const explanation = document.querySelector<HTMLElement>(`[data-own-${what}]`);
	const usual = document.querySelector<HTMLElement>('[data-unknown]');
	if (!explanation || !usual) return;
	usual.hidden = true;
	explanation.hidden = false;
	const heading = document.querySelector('h1');
	document.title = explanation.dataset.title ?? document.title;
	heading?.replaceChildren(document.title);
}
