import { keptText } from '#lib/drafts/kept-text.ts';
import { saveFile } from '#lib/format/save-file.ts';
import { parseSuggestView } from '#lib/url/suggest-view.ts';
import { siteRoot } from './kernel/site-root.ts';

/** Mounts the form on the record that the address names, and the suggestions that this browser keeps. */
const place = document.querySelector<HTMLElement>('[data-suggest]');
const storageId = document.querySelector<HTMLElement>('main[data-root]')?.dataset.network ?? '';
if (place) void mountForm(place, storageId);

async function mountForm(target: HTMLElement, network: string): Promise<void> {
	const { record } = parseSuggestView(new URLSearchParams(location.search)).view;
	if (record === null && keptText(`suggestions:${network}`).read() === null) return;
	const [{ mount }, { default: SuggestEditor }, { siteBasket }] = await Promise.all([
		import('svelte'),
		import('#lib/components/suggest/SuggestEditor.svelte'),
		import('#lib/basket/page-actions.ts')
	]);
	const places = siteBasket(siteRoot(), network);
	// Who comes with a record knows how it works.
	const help = document.querySelector<HTMLDetailsElement>('[data-suggest-help]');
	if (help) help.open = false;
	document.querySelector('[data-suggest-none]')?.remove();
	mount(SuggestEditor, { target, props: { places, record, onsave: saveFile } });
}
