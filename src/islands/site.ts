import { isPolicyTable } from '#lib/domain/record.ts';
import { m } from '#lib/messages/index.ts';
import { tableOf } from '#lib/selectors/record-buckets.ts';
import type { Offer } from '#lib/basket/page-actions.ts';
import { dataJson } from './kernel/fetch-json.ts';
import { startBasketButtons } from './kernel/basket-button.ts';
import { keptText } from './kernel/kept-text.ts';
import { watchForNewVersion } from './kernel/new-version.ts';
import { nameOf } from './kernel/statement.ts';
import { keepPageAddress } from './kernel/page-address.ts';
import { siteRoot } from './kernel/site-root.ts';

/**
 * What every page can do: `/` or Ctrl-K opens search, and an opened source note offers to copy its record with the
 * citation or to put it in the basket. What that takes is fetched when somebody does it.
 */
const main = document.querySelector<HTMLElement>('main[data-root]');
const root = siteRoot();
watchForNewVersion();
keepPageAddress();

// Where the site is served is known here only; reference managers read it with the tags that the page brings.
const address = document.createElement('meta');
address.name = 'citation_public_url';
address.content = location.origin + location.pathname;
document.head.append(address);

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
	const name = nameOf(note);
	const copy = button(m.citations.copy, name);
	const collect = button('', name);
	body.append(' ', copy, ' ', collect);
	if (!isPolicyTable(tableOf(key))) body.append(' ', suggestLink(key));
	const actions = await import('#lib/basket/page-actions.ts');
	actions.start({ key, copy, collect, root, network: main?.dataset.network ?? '' });
}

/** The tables of a network can be corrected; those of Europe are shared by all networks. */
function suggestLink(key: string): HTMLAnchorElement {
	const link = document.createElement('a');
	link.href = new URL(`suggest/?record=${key}`, root).href;
	link.textContent = m.citations.suggest;
	return link;
}

function button(label: string, name: string): HTMLButtonElement {
	const element = document.createElement('button');
	element.type = 'button';
	element.textContent = label;
	element.dataset.name = name;
	if (label && name) element.setAttribute('aria-label', `${label}: ${name}`);
	return element;
}

/** The number of collected records in the header. Most readers have no basket, and fetch nothing for it. */
let counted = false;
async function countBasket(event?: Event): Promise<void> {
	const network = main?.dataset.network ?? '';
	if (!counted && event?.type !== 'basket-changed' && !storedBasket(network)) return;
	counted = true;
	const { countItems, briefAddress } = await import('#lib/basket/page-actions.ts');
	const count = countItems({ network });
	for (const link of document.querySelectorAll<HTMLAnchorElement>('header nav a[href*="/brief/"]')) {
		link.dataset.label ??= link.textContent?.trim() ?? '';
		link.textContent = m.basket.navCount(link.dataset.label, count);
		link.href = briefAddress(new URL(link.href), network);
	}
}

const storedBasket = (network: string): boolean => keptText(`basket:${network}`).read() !== null;

for (const event of ['basket-changed', 'storage', 'pageshow'])
	addEventListener(event, (happened) => void countBasket(happened));
void countBasket();

startBasketButtons({
	network: main?.dataset.network ?? '',
	isKept: () => storedBasket(main?.dataset.network ?? ''),
	load: () => import('#lib/basket/page-actions.ts')
});

// Buttons that a page brings: a record, several, or a whole finding with its cities.
document.addEventListener('click', ({ target }) => {
	const pressed =
		target instanceof Element ? target.closest<HTMLButtonElement>('button[data-collect]') : null;
	if (pressed) void collect(pressed);
});

async function collect(pressed: HTMLButtonElement): Promise<void> {
	const { collect: listed = '', finding, cities, start } = pressed.dataset;
	const network = main?.dataset.network ?? '';
	const actions = await import('#lib/basket/page-actions.ts');
	const keys = listed.split(' ').filter(Boolean);
	const [only] = keys;
	if (pressed.dataset.toggle !== undefined && only) return actions.toggle(pressed, only, { network, root });
	const sorted = dataJson<Offer['cities']>(cities ?? '{}');
	const isHook = pressed.dataset.hook !== undefined;
	const offer = { keys, isHook, finding: finding ?? null, cities: sorted, start: start ?? null };
	const { said } = actions.collect(offer, network);
	const status = pressed.parentElement?.querySelector('[data-said]');
	if (!status) return;
	status.textContent = `${said} `;
	const open = document.createElement('a');
	open.href = actions.briefAddress(new URL('brief/', root), network);
	open.textContent = m.basket.open;
	status.append(open);
}
