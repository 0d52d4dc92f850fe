import { onFirstUse } from './kernel/first-use.ts';
import { siteRoot } from './kernel/site-root.ts';
import { keptText } from '#lib/drafts/kept-text.ts';

/**
 * Puts the editor of the basket in the place of the published page of an empty one: at once where the reader has a
 * basket, or an address that brings one; else when the reader turns to it.
 */
const target = document.querySelector<HTMLElement>('[data-brief]');
const main = document.querySelector<HTMLElement>('main[data-root]');
if (target && main) {
	const open = onFirstUse(target, () => load(target, main));
	if (keptText(`basket:${main.dataset.network ?? ''}`).read() !== null || location.hash.length > 1)
		openNow(target, open);
	for (const sign of ['storage', 'hashchange']) addEventListener(sign, () => void open(), { once: true });
}

/** The published page is not the reader's basket: nothing is entered into it while that is on its way. */
function openNow(target: HTMLElement, open: () => Promise<void>): void {
	target.inert = true;
	void open().finally(() => (target.inert = false));
}

async function load(target: HTMLElement, main: HTMLElement): Promise<() => void> {
	const [{ mount }, { default: BriefEditor }, actions] = await Promise.all([
		import('svelte'),
		import('#lib/components/brief/BriefEditor.svelte'),
		import('#lib/basket/page-actions.ts'),
		// Makes lists one stop of the keyboard as they are drawn.
		import('./arrow-keys.ts')
	]);
	const places = actions.siteBasket(siteRoot(), main.dataset.network ?? '');
	return () => {
		// Who has a basket knows how it works.
		const help = document.querySelector<HTMLDetailsElement>('[data-brief-help]');
		if (help && actions.countItems(places) > 0) help.open = false;
		target.replaceChildren();
		mount(BriefEditor, { target, props: { places } });
	};
}
