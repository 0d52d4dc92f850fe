import { offline as words } from '#lib/messages/en/offline.ts';
import { siteRoot } from './kernel/site-root.ts';

/** On the page on reading offline: switches it on and off, and lists what is kept. */
const root = siteRoot();
const part = document.querySelector<HTMLElement>('[data-offline]');
const button = part?.querySelector('button');
const status = part?.querySelector('[role="status"]');
const list = document.querySelector<HTMLElement>('[data-offline-kept]');
if (button && status && list) void start({ button, status, list });

interface Parts {
	readonly button: HTMLButtonElement;
	readonly status: Element;
	/** Where the kept pages are listed. */
	readonly list: HTMLElement;
}

async function start(parts: Parts): Promise<void> {
	const { button } = parts;
	if (location.pathname !== new URL('offline/', root).pathname) showMissing();
	button.addEventListener('click', () => void toggle(parts));
	const { isKeeping } = await import('./offline/kept-pages.ts');
	if (await isKeeping(root).catch(() => false)) await showKept(parts);
	button.disabled = false;
}

async function toggle(parts: Parts): Promise<void> {
	const { button } = parts;
	button.disabled = true;
	await (button.hasAttribute('data-is-on') ? stop(parts) : keep(parts));
	button.disabled = false;
	// A button that cannot be pressed loses the focus.
	button.focus({ preventScroll: true });
}

async function keep(parts: Parts): Promise<void> {
	const { status } = parts;
	status.textContent = words.asking;
	const { keepPages } = await import('./offline/kept-pages.ts');
	const links = document.querySelectorAll<HTMLAnchorElement>('[data-offline-main] a');
	const paths = [new URL('offline/', root).href, ...[...links].map(({ href }) => href)];
	const outcome = await keepPages(root, paths, (done, known) => {
		status.textContent = words.keeping(done, known);
	});
	if (outcome === 'kept') return showKept(parts);
	status.textContent = outcome === 'failed' ? words.notKept : words.refused;
	await drop();
}

async function stop(parts: Parts): Promise<void> {
	const { button, status, list } = parts;
	const isDropped = await drop();
	status.textContent = isDropped ? words.removed : words.notRemoved;
	if (!isDropped) return;
	button.toggleAttribute('data-is-on', false);
	button.textContent = words.on;
	list.replaceChildren();
}

async function drop(): Promise<boolean> {
	const { dropPages } = await import('./offline/kept-pages.ts');
	return dropPages(root).then(
		() => true,
		() => false
	);
}

async function showKept({ button, status, list }: Parts): Promise<void> {
	const { keptPages } = await import('./offline/kept-pages.ts');
	const [pages, { mount }, { default: KeptPages }] = await Promise.all([
		keptPages(root),
		import('svelte'),
		import('#lib/components/layout/KeptPages.svelte')
	]);
	button.toggleAttribute('data-is-on', true);
	button.textContent = words.off;
	status.textContent = words.kept(pages.length);
	list.replaceChildren();
	mount(KeptPages, { target: list, props: { pages } });
}

/** This page stands in place of another one, which is not kept. */
function showMissing(): void {
	const missing = document.querySelector<HTMLElement>('[data-offline-missing]');
	const usual = document.querySelector<HTMLElement>('[data-offline-lead]');
	const again = missing?.querySelector('a');
	if (!missing || !usual || !again) return;
	again.href = location.href;
	usual.hidden = true;
	missing.hidden = false;
	document.title = words.missing.title;
	document.querySelector('h1')?.replaceChildren(words.missing.title);
}
