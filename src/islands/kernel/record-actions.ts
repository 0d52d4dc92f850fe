import type { Offer } from '#lib/basket/page-actions.ts';
import { isPolicyTable } from '#lib/domain/record.ts';
import { m } from '#lib/messages/index.ts';
import { tableOf } from '#lib/selectors/record-buckets.ts';
import { dataJson } from './fetch-json.ts';
import { bringNote } from './note-body.ts';
import { keyOf, nameOf } from './statement.ts';

/** Where a page and its basket are. */
export interface Site {
	readonly root: URL;
	readonly network: string;
}

/** Fills an opened note, and offers to copy its record with the citation, to collect it and to suggest a change. */
export async function offerActions(note: HTMLElement, { root, network }: Site): Promise<void> {
	const body = note.querySelector<HTMLElement>('[data-source-body]');
	if (!body || body.dataset.offered !== undefined) return;
	body.dataset.offered = '';
	const key = keyOf(note);
	const name = nameOf(note);
	const copy = button(m.citations.copy, name);
	const collect = button('', name);
	// The buttons come last: a press must find what answers it, and what comes before them would move them.
	const [actions] = await Promise.all([import('#lib/basket/page-actions.ts'), bringNote(body, key)]);
	body.append(' ', copy, ' ', collect);
	if (!isPolicyTable(tableOf(key))) body.append(' ', suggestLink(key, root));
	actions.start({ key, copy, collect, root, network });
}

/** The tables of a network can be corrected; those of Europe are shared by all networks. */
function suggestLink(key: string, root: URL): HTMLAnchorElement {
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

/** Answers a button that a page brings: for a record, several, or a whole finding with its cities. */
export async function collect(pressed: HTMLButtonElement, { root, network }: Site): Promise<void> {
	const { collect: listed = '', qualifying = '', finding, cities, start, ask } = pressed.dataset;
	const actions = await import('#lib/basket/page-actions.ts');
	const keysIn = (list: string): readonly string[] => list.split(' ').filter(Boolean);
	const keys = keysIn(listed);
	const [only] = keys;
	if (pressed.dataset.toggle !== undefined && only) return actions.toggle(pressed, only, { network, root });
	const sorted = dataJson<Offer['cities']>(cities ?? '{}');
	const isHook = pressed.dataset.hook !== undefined;
	const offer: Offer = {
		keys,
		qualifying: keysIn(qualifying),
		isHook,
		ask: ask ?? null,
		finding: finding ?? null,
		cities: sorted,
		start: start ?? null
	};
	const { said } = actions.collect(offer, network);
	const status = pressed.parentElement?.querySelector('[data-said]');
	if (!status) return;
	status.textContent = `${said} `;
	const open = document.createElement('a');
	open.href = actions.briefAddress(new URL('brief/', root), network);
	open.textContent = m.basket.open;
	status.append(open);
}
