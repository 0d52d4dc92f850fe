import { ownData as words } from '#lib/messages/en/own-data.ts';
import type { KeptSummary } from '#lib/own-data/kept-network.ts';

/** Where what is kept is shown and said on the page that opens data. */
export interface KeptPlace {
	/** The root of the published site. */
	readonly root: URL;
	readonly say: (text: string) => void;
	/** Takes away what the page shows of the network that is forgotten. */
	readonly clear: () => void;
}

/** What marks an address that a reader comes to after forgetting, from any page of the forgotten network. */
const FORGOTTEN = '#forgotten';

/** The address of the page that opens data, which says there that the network is forgotten. */
export const forgottenAddress = (root: URL): URL => new URL(`data/${FORGOTTEN}`, root);

/** Whether the reader came from a network that was forgotten; said once, so the address forgets it, too. */
export function cameFromForgotten(): boolean {
	if (location.hash !== FORGOTTEN) return false;
	history.replaceState(history.state, '', location.pathname + location.search);
	return true;
}

/** Packs the kept network as a website, for a browser that lets no worker answer addresses or a reader who publishes it. */
async function save(
	{ root, say }: KeptPlace,
	{ id, title }: Pick<KeptSummary, 'id' | 'title'>
): Promise<void> {
	const { saveWebsite } = await import('../own/save-website.ts');
	const name = `${id}.zip`;
	say(words.packing(0, 0));
	const saved = await saveWebsite({ root, name, readme: words.readme(title) }, (done, known) =>
		say(words.packing(done, known))
	);
	say(
		saved.kind === 'saved'
			? words.packed(name)
			: words.notPacked(saved.kind === 'failed' ? saved.message : '')
	);
}

async function forget({ say, clear }: KeptPlace): Promise<void> {
	const { forgetNetwork } = await import('#lib/own-data/kept-network.ts');
	await forgetNetwork().then(
		() => {
			clear();
			say(words.forgotten);
		},
		() => say(words.notForgotten)
	);
}

/** What the buttons beside a kept network do. */
export const keptWays = (place: KeptPlace, network: Pick<KeptSummary, 'id' | 'title'>) => ({
	onsave: () => void save(place, network),
	onforget: () => void forget(place)
});

/** Address of the dashboard of the kept network; null where the browser does not let the site answer there. */
export async function ownAddress(root: URL): Promise<string | null> {
	const { startOwnWorker } = await import('../own/own-worker.ts');
	return (await startOwnWorker(root)) ? new URL('own/', root).href : null;
}

/**
 * Shows which network the browser keeps from an earlier visit.
 * @returns what takes the notice away; null where nothing is kept
 */
export async function showKept(target: HTMLElement, place: KeptPlace): Promise<(() => void) | null> {
	const { keptSummary } = await import('#lib/own-data/kept-network.ts');
	// A browser that keeps nothing has nothing to show.
	const kept = await keptSummary().catch(() => null);
	if (kept === null) return null;
	const [{ mount, unmount }, { default: KeptNotice }, ownHref] = await Promise.all([
		import('svelte'),
		import('#lib/components/data/KeptNotice.svelte'),
		ownAddress(place.root)
	]);
	const notice = mount(KeptNotice, { target, props: { kept, ownHref, ...keptWays(place, kept) } });
	return () => void unmount(notice);
}
