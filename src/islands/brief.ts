/** Mounts the editor of the basket on its page. */
const target = document.querySelector<HTMLElement>('[data-brief]');
const main = document.querySelector<HTMLElement>('main[data-root]');
if (target && main) void start(target, main);

async function start(target: HTMLElement, main: HTMLElement): Promise<void> {
	const [{ mount }, { default: BriefEditor }, actions] = await Promise.all([
		import('svelte'),
		import('#lib/components/brief/BriefEditor.svelte'),
		import('#lib/basket/page-actions.ts')
	]);
	const root = new URL(main.dataset.root ?? './', location.href);
	const places = actions.siteBasket(root, main.dataset.network ?? '');
	// Who has a basket knows how it works.
	const help = document.querySelector<HTMLDetailsElement>('[data-brief-help]');
	if (help && actions.countItems(places) > 0) help.open = false;
	mount(BriefEditor, { target, props: { places } });
}
