import type { ClaimSheet } from '#lib/domain/claim-sheet.ts';
import { m } from '#lib/messages/index.ts';
import { fetchJson } from './kernel/fetch-json.ts';
import { siteRoot } from './kernel/site-root.ts';

/** Opens a reader's own claim check below its button; its records and its form are fetched when it is first opened. */
const place = document.querySelector<HTMLElement>('[data-claim]');
const button = place?.querySelector('button');
const target = place?.querySelector<HTMLElement>('[data-claim-check]');
const status = place?.querySelector('[role="status"]');
if (place?.dataset.claim && button && target && status) start(place.dataset.claim, button, target, status);

function start(records: string, button: HTMLButtonElement, target: HTMLElement, status: Element): void {
	let isMounted = false;

	const open = async (): Promise<void> => {
		button.setAttribute('aria-expanded', 'true');
		target.hidden = false;
		if (isMounted) return;
		isMounted = true;
		try {
			await mountCheck(records, target);
		} catch {
			isMounted = false;
			button.setAttribute('aria-expanded', 'false');
			status.textContent = m.claimCheck.failed;
		}
	};

	button.addEventListener('click', () => {
		if (button.getAttribute('aria-expanded') === 'false') void open();
		else {
			button.setAttribute('aria-expanded', 'false');
			target.hidden = true;
		}
	});
	// From a finding of the brief the reader comes to sort on.
	if (location.hash === '#claim') void open();
}

async function mountCheck(records: string, target: HTMLElement): Promise<void> {
	const main = document.querySelector<HTMLElement>('main[data-root]');
	const [sheet, { mount }, { default: ClaimCheck }, { siteBasket }] = await Promise.all([
		fetchJson<ClaimSheet>(records, 'claim', 'cities'),
		import('svelte'),
		import('#lib/components/brief/ClaimCheck.svelte'),
		import('#lib/basket/page-actions.ts')
	]);
	const places = siteBasket(siteRoot(), main?.dataset.network ?? '');
	mount(ClaimCheck, { target, props: { sheet, places } });
}
