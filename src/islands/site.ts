import { m } from '#lib/messages/index.ts';
import { startBasketButtons } from './kernel/basket-button.ts';
import { startChartDownloads } from './kernel/chart-downloads.ts';
import { keptText } from '#lib/drafts/kept-text.ts';
import { watchForNewVersion } from './kernel/new-version.ts';
import { NOTE } from './kernel/statement.ts';
import { keepPageAddress } from './kernel/page-address.ts';
import { siteRoot } from './kernel/site-root.ts';

/**
 * What every page can do: `/` or Ctrl-K opens search, and an opened source note offers to copy its record with the
 * citation or to put it in the basket. What that takes is fetched when somebody does it.
 */
const main = document.querySelector<HTMLElement>('main[data-root]');
const root = siteRoot();
const site = { root, network: main?.dataset.network ?? '' };
/** What an opened note and a button to collect do comes with the first of them. */
const recordActions = () => import('./kernel/record-actions.ts');
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
document.addEventListener(
	'toggle',
	({ target }) => {
		if (target instanceof HTMLDetailsElement && target.open && target.matches(NOTE))
			void recordActions().then(({ offerActions }) => offerActions(target, site));
	},
	true
);

/** The number of collected records in the header. Most readers have no basket, and fetch nothing for it. */
let counted = false;
async function countBasket(event?: Event): Promise<void> {
	const { network } = site;
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
	network: site.network,
	isKept: () => storedBasket(site.network),
	load: () => import('#lib/basket/page-actions.ts')
});

startChartDownloads();

// Buttons that a page brings: a record, several, or a whole finding with its cities.
document.addEventListener('click', ({ target }) => {
	const pressed =
		target instanceof Element ? target.closest<HTMLButtonElement>('button[data-collect]') : null;
	if (pressed) void recordActions().then(({ collect }) => collect(pressed, site));
});
