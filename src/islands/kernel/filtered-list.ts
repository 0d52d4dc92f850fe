import { hasFacets, type FacetView } from '#lib/domain/facets.ts';
import { recordOf } from '#lib/domain/typed-object.ts';
import { address } from '#lib/messages/en/address.ts';
import { parseFacets, serialiseFacets } from '#lib/url/facet-view.ts';
import { earlyInput } from '../early-input.ts';
import { onAddress, writeQuery } from './address.ts';

/** What a filtered list says. */
interface ListWords {
	readonly shown: (shown: number, all: number) => string;
	readonly none: string;
}

/** Told to the root of a list after each choice, when its entries are shown and hidden. */
export const NARROWED = 'narrowed';

/**
 * Filters of a list whose entries (`data-entry`) carry their values in `data-` attributes of the same names; the
 * address is the state. A choice is a step that Back undoes; what the address asks for in vain is named.
 */
export function filterList<Key extends string>(
	root: HTMLElement,
	keys: readonly Key[],
	words: ListWords
): void {
	const form = root.querySelector<HTMLFormElement>('[data-filters]');
	const status = root.querySelector<HTMLElement>('[data-status]');
	const notice = root.querySelector<HTMLElement>('[data-notice]');
	if (!form || !status || !notice) return;
	const replay = earlyInput(form);
	const entries = [...root.querySelectorAll<HTMLElement>('[data-entry]')].map((element) => ({
		element,
		facets: recordOf(keys, (key) => (element.dataset[key] ?? '').split(' ').filter(Boolean))
	}));
	const offer = recordOf(keys, (key) => [...new Set(entries.flatMap(({ facets }) => facets[key]))]);
	const everything = recordOf<Key, string | null>(keys, () => null);
	let view: FacetView<Key> = everything;

	const draw = (next: FacetView<Key>): void => {
		view = next;
		const shown = new Set(entries.filter(({ facets }) => hasFacets(facets, view)));
		for (const entry of entries) entry.element.hidden = !shown.has(entry);
		for (const select of form.querySelectorAll('select')) select.value = view[select.name as Key] ?? '';
		status.textContent = shown.size === 0 ? words.none : words.shown(shown.size, entries.length);
		root.dispatchEvent(new Event(NARROWED));
	};
	const drawAddress = (): void => {
		const { view: asked, dropped } = parseFacets(keys, new URLSearchParams(location.search), offer);
		draw(asked);
		notice.textContent = address.dropped(dropped);
		notice.hidden = dropped.length === 0;
	};
	const choose = (next: FacetView<Key>): void => {
		draw(next);
		notice.hidden = true;
		writeQuery(serialiseFacets(keys, view, new URLSearchParams(location.search)));
	};

	form.addEventListener('change', ({ target }) => {
		if (target instanceof HTMLSelectElement) choose({ ...view, [target.name]: target.value || null });
	});
	form.addEventListener('submit', (event) => event.preventDefault());
	form.addEventListener('reset', (event) => {
		event.preventDefault();
		choose(everything);
	});
	onAddress(drawAddress);
	drawAddress();
	replay();
}
