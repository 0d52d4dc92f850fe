import { earlyInput } from './early-input.ts';
import { byFacet } from '#lib/domain/facets.ts';
import { m } from '#lib/messages/index.ts';
import { parseSearchView, serialiseSearchView, type SearchView } from '#lib/url/search-view.ts';
import type { SearchIndex } from '#lib/search/search-index.ts';
import type { SearchSlice } from '#lib/search/search-slice.ts';

/** Search on its page: the address holds the query, the records are fetched on the first search of a visit. */
const form = document.querySelector<HTMLFormElement>('form[data-search]');
const results = document.querySelector<HTMLElement>('[data-search-results]');
if (form && results) start(form, results);

interface Loaded {
	readonly slice: SearchSlice;
	readonly find: SearchIndex;
}

async function load(address: string): Promise<Loaded> {
	const [response, { searchIndex }] = await Promise.all([
		fetch(address),
		import('#lib/search/search-index.ts')
	]);
	if (!response.ok) throw new Error(`search records: status ${response.status}`);
	const slice = (await response.json()) as SearchSlice;
	return { slice, find: searchIndex(slice, m.search.kindWords) };
}

function start(form: HTMLFormElement, results: HTMLElement): void {
	const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
	const choices = (name: string) => {
		const select = form.elements.namedItem(name);
		return select instanceof HTMLSelectElement ? [...select.options].map(({ value }) => value) : [];
	};
	const offer = byFacet(['city', 'theme', 'kind', 'subject'], choices);
	const dropped = document.querySelector<HTMLElement>('[data-search-dropped]');
	const network = document.querySelector<HTMLElement>('main')?.dataset.network ?? '';
	const replay = earlyInput(form);
	let loaded: Promise<Loaded> | undefined;
	let remove: (() => void) | undefined;

	const formView = (): SearchView =>
		parseSearchView(
			new URLSearchParams([...new FormData(form)].map(([key, value]) => [key, String(value)])),
			offer
		).view;

	const say = (text: string): void => {
		remove?.();
		remove = undefined;
		const line = document.createElement('p');
		line.setAttribute('role', 'status');
		line.textContent = text;
		results.replaceChildren(line);
	};

	const show = async (view: SearchView): Promise<void> => {
		if (view.q === '') {
			say('');
			return;
		}
		if (!loaded) say(m.search.loading);
		try {
			loaded ??= load(form.dataset.search!);
			const [{ slice, find }, { mount, unmount }, { default: SearchResults }, basket] = await Promise.all([
				loaded,
				import('svelte'),
				import('#lib/components/evidence/SearchResults.svelte'),
				import('#lib/basket/page-actions.ts')
			]);
			// Another query may have been typed while the records came.
			if (String(serialiseSearchView(formView())) !== String(serialiseSearchView(view))) return;
			remove?.();
			results.replaceChildren();
			const root = new URL(form.dataset.root!, location.href);
			const shown = mount(SearchResults, {
				target: results,
				props: {
					query: view.q,
					answer: find(view.q, view),
					anyWord: () => {
						fill({ ...view, words: 'any' });
						go('pushState');
						field('q').focus();
					},
					slice,
					root: form.dataset.root!,
					held: basket.heldKeys(network),
					start: `search/?${serialiseSearchView(view)}`,
					places: basket.siteBasket(root, network),
					isSorting: location.hash === '#claim'
				}
			});
			remove = () => void unmount(shown);
		} catch {
			loaded = undefined;
			say(m.search.failed);
		}
	};

	const fill = (view: SearchView): void => {
		field('q').value = view.q;
		for (const key of ['city', 'theme', 'kind', 'subject'] as const) {
			const select = form.elements.namedItem(key);
			if (select instanceof HTMLSelectElement) select.value = view[key] ?? '';
		}
		for (const input of form.querySelectorAll<HTMLInputElement>('[name="words"]'))
			input.checked = input.value === view.words;
	};
	const tellDropped = (text: string): void => {
		if (!dropped) return;
		dropped.textContent = text;
		dropped.hidden = text === '';
	};

	const go = (how: 'pushState' | 'replaceState'): void => {
		const view = formView();
		tellDropped('');
		const query = String(serialiseSearchView(view, new URLSearchParams(location.search)));
		history[how](null, '', query ? `?${query}` : location.pathname);
		void show(view);
	};

	const open = (): void => {
		const { view, dropped } = parseSearchView(new URLSearchParams(location.search), offer);
		fill(view);
		tellDropped(m.search.dropped(dropped));
		void show(view);
	};

	form.addEventListener('submit', (event) => {
		event.preventDefault();
		go('pushState');
	});
	// Typing changes the view in place; a choice is a step that Back undoes.
	form.addEventListener('input', (event) => {
		if ((event.target as HTMLElement).id === 'q') go('replaceState');
	});
	form.addEventListener('change', (event) => {
		if ((event.target as HTMLElement).id !== 'q') go('pushState');
	});
	addEventListener('popstate', open);
	open();
	replay();
	if (field('q').value === '') field('q').focus();
}
