import { m } from '#lib/messages/index.ts';
import { siteRoot } from './kernel/site-root.ts';

/** On pages of a reader's own network: forget it, save its website, follow what other tabs do with it. */
const banner = document.querySelector<HTMLElement>('[data-own-banner]');
if (banner) void start(banner);

async function start(banner: HTMLElement): Promise<void> {
	// The banner stands on pages below `own/`: the published site lies above.
	const published = new URL('../', siteRoot());
	const status = banner.querySelector('[role="status"]');
	const say = (text: string): void => status?.replaceChildren(text);
	const [{ forgetNetwork, keptStamp, onNetworkChange }, { forgottenAddress }] = await Promise.all([
		import('#lib/own-data/kept-network.ts'),
		import('./open/kept-ways.ts')
	]);
	// There it is said that the network is forgotten, and the next one can be opened.
	const leave = (): void => location.replace(forgottenAddress(published));
	// A page never shows one network and asks for files of the next: also where the change was told while it was on
	// its way, or lay in the memory of the browser.
	const follow = async (): Promise<void> => {
		const stamp = await keptStamp();
		if (stamp === null) leave();
		else if (!stamp.endsWith(banner.dataset.ownBanner ?? '')) location.reload();
	};
	onNetworkChange(() => void follow());
	addEventListener('pageshow', ({ persisted }) => {
		if (persisted) void follow();
	});
	void follow();
	banner.querySelector('[data-own-forget]')?.addEventListener('click', () => {
		forgetNetwork().then(leave, () => say(m.ownData.notForgotten));
	});
	banner.querySelector('[data-own-save]')?.addEventListener('click', ({ currentTarget }) => {
		void save(currentTarget as HTMLButtonElement, published, say);
	});
}

async function save(button: HTMLButtonElement, root: URL, say: (text: string) => void): Promise<void> {
	button.disabled = true;
	say(m.ownData.packing(0, 0));
	const { saveWebsite } = await import('./own/save-website.ts');
	const name = `${button.dataset.ownSave}.zip`;
	const saved = await saveWebsite(
		{ root, name, readme: m.ownData.readme(button.dataset.title ?? '') },
		(done, known) => say(m.ownData.packing(done, known))
	);
	button.disabled = false;
	say(
		saved.kind === 'saved'
			? m.ownData.packed(name)
			: m.ownData.notPacked(saved.kind === 'failed' ? saved.message : '')
	);
}
