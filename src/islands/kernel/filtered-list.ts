import { hasFacets, type Facets, type FacetView } from '#lib/domain/facets.ts';
import { recordOf } from '#lib/domain/typed-object.ts';
import { address } from '#lib/messages/en/address.ts';
import { parseFacets, serialiseFacets } from '#lib/url/facet-view.ts';
import { earlyInput } from '../early-input.ts';
import { onAddress, writeQuery } from './address.ts';
import { turns } from './latest.ts';
import type { PagedList } from './paged-list.ts';

/** What a filtered list says. */
interface ListWords {
	readonly shown: (shown: number, all: number) => string;
	readonly none: string;
}

/** Told to the root of a list after each choice, when its entries are shown and hidden. */
export const NARROWED = 'narrowed';

interface Entry<Key extends string> {
	readonly element: HTMLElement;
	readonly facets: Facets<Key>;
}

/** The parts of the page, with what its filters ask for. */
interface List<Key extends string> {
	readonly root: HTMLElement;
	readonly keys: readonly Key[];
	readonly words: ListWords;
	readonly form: HTMLFormElement;
	readonly status: HTMLElement;
	readonly entries: readonly Entry<Key>[];
}

type Draw<Key extends string> = (view: FacetView<Key>) => void;

const readEntries = <Key extends string>(
	elements: Iterable<HTMLElement>,
	keys: readonly Key[]
): readonly Entry<Key>[] =>
	[...elements].map((element) => ({
		element,
		facets: recordOf(keys, (key) => (element.dataset[key] ?? '').split(' ').filter(Boolean))
	}));

/** What each filter can ask for: what some entry of the page has, and what its own answers offer. */
const offerOf = <Key extends string>({ form, keys, entries }: List<Key>): Facets<Key> =>
	recordOf(keys, (key) => {
		const select = form.elements.namedItem(key);
		const answers = select instanceof HTMLSelectElement ? [...select.options] : [];
		const values = [...entries.flatMap(({ facets }) => facets[key]), ...answers.map(({ value }) => value)];
		return [...new Set(values.filter(Boolean))];
	});

/** Shows and hides the entries of the page. */
const drawHere =
	<Key extends string>({ root, entries, status, words }: List<Key>): Draw<Key> =>
	(view) => {
		const shown = new Set(entries.filter(({ facets }) => hasFacets(facets, view)));
		for (const entry of entries) entry.element.hidden = !shown.has(entry);
		status.textContent = shown.size === 0 ? words.none : words.shown(shown.size, entries.length);
		root.dispatchEvent(new Event(NARROWED));
	};

/** Looks through the entries of all pages; where they cannot be had, through those of this one. */
function drawPages<Key extends string>(list: List<Key>, pages: PagedList): Draw<Key> {
	const { status, words, keys } = list;
	const published = status.textContent;
	const begin = turns();
	let view: FacetView<Key>;
	const draw = async (): Promise<void> => {
		const isLatest = begin();
		if (keys.every((key) => view[key] === null)) {
			pages.close();
			status.textContent = published;
			return;
		}
		status.textContent = pages.words.loading;
		const all = await pages.load().catch(() => null);
		if (!isLatest()) return;
		const entries = all ? readEntries(all, keys) : list.entries;
		const found = entries.filter(({ facets }) => hasFacets(facets, view));
		const shown = pages.show(found.map(({ element }) => element));
		const rest = shown < found.length ? pages.words.first(shown) : '';
		const answer = found.length === 0 ? words.none : words.shown(found.length, entries.length) + rest;
		status.textContent = all ? answer : pages.words.failed;
	};
	pages.onMore(() => void draw());
	return (next) => {
		view = next;
		pages.restart();
		void draw();
	};
}

/**
 * Filters of a list whose entries (`data-entry`) carry their values in `data-` attributes of the same names; the
 * address is the state. A choice is a step that Back undoes; what the address asks for in vain is named.
 *
 * @param list its root, what it can be narrowed by, and what it says
 * @param pages where it takes several pages
 * @returns what is asked for at present; null where the page has no such list
 */
export function filterList<Key extends string>(
	{ root, keys, words }: Pick<List<Key>, 'root' | 'keys' | 'words'>,
	pages: PagedList | null = null
): () => FacetView<Key> | null {
	const form = root.querySelector<HTMLFormElement>('[data-filters]');
	const status = root.querySelector<HTMLElement>('[data-status]');
	const notice = root.querySelector<HTMLElement>('[data-notice]');
	if (!form || !status || !notice) return () => null;
	const replay = earlyInput(form);
	const entries = readEntries(root.querySelectorAll<HTMLElement>('[data-entry]'), keys);
	const list: List<Key> = { root, keys, words, form, status, entries };
	const offer = offerOf(list);
	const drawEntries = pages ? drawPages(list, pages) : drawHere(list);
	const everything = recordOf<Key, string | null>(keys, () => null);
	let view: FacetView<Key> = everything;

	const draw = (next: FacetView<Key>): void => {
		view = next;
		for (const select of form.querySelectorAll('select')) select.value = view[select.name as Key] ?? '';
		drawEntries(view);
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
	return () => view;
}
