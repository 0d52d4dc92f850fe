import { m } from '#lib/messages/index.ts';

/**
 * What every page can do: `/` or Ctrl-K opens search, and an opened source note offers to copy its record with the
 * citation or to put it in the basket. What that takes is fetched when somebody does it.
 */
const main = document.querySelector<HTMLElement>('main[data-root]');
const root = new URL(main?.dataset.root ?? './', location.href);

function openSearch(): void {
	const box = document.querySelector<HTMLInputElement>('form[data-search] input[type="search"]');
	if (box) {
		box.focus();
		box.select();
	} else {
		location.assign(new URL('search/', root));
	}
}

addEventListener('keydown', (event) => {
	const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
	const isSlash = event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey;
	const isCommand = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
	if (!isSlash && !isCommand) return;
	event.preventDefault();
	openSearch();
});

// The event does not bubble, so it is caught on its way down.
document.addEventListener('toggle', (event) => void offerActions(event.target as Element), true);

async function offerActions(note: Element): Promise<void> {
	if (!(note instanceof HTMLDetailsElement) || !note.open || !note.dataset.record) return;
	const body = note.querySelector<HTMLElement>('[data-source-body]');
	if (!body || body.querySelector('button')) return;
	const key = note.dataset.record;
	const copy = button(m.citations.copy);
	const collect = button('');
	body.append(' ', copy, ' ', collect);
	const actions = await import('#lib/basket/page-actions.ts');
	actions.start({ key, copy, collect, root, network: main?.dataset.network ?? '' });
}

function button(label: string): HTMLButtonElement {
	const element = document.createElement('button');
	element.type = 'button';
	element.textContent = label;
	return element;
}
