import { earlyInput } from './early-input.ts';
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
	const choices = (name: string) => [...(field(name) as HTMLSelectElement).options].map(({ value }) => value);
	const offer = { city: choices('city'), theme: choices('theme'), kind: choices('kind') };
	const network = document.querySelector<HTMLElement>('main')?.dataset.network ?? '';
	const replay = earlyInput(form);
	let loaded: Promise<Loaded> | undefined;
	let remove: (() => void) | undefined;

	const formView = (): SearchView =>
		parseSearchView(
			new URLSearchParams([...new FormData(form)].map(([key, value]) => [key, String(value)])),
			offer
		);

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
			if (formView().q !== view.q) return;
			remove?.();
			results.replaceChildren();
			const root = new URL(form.dataset.root!, location.href);
			const shown = mount(SearchResults, {
				target: results,
				props: {
					query: view.q,
					hits: find(view.q, view),
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
		field('city').value = view.city ?? '';
		field('theme').value = view.theme ?? '';
		field('kind').value = view.kind ?? '';
	};

	const go = (how: 'pushState' | 'replaceState'): void => {
		const view = formView();
		const query = String(serialiseSearchView(view, new URLSearchParams(location.search)));
		history[how](null, '', query ? `?${query}` : location.pathname);
		void show(view);
	};

	const open = (): void => {
		const view = parseSearchView(new URLSearchParams(location.search), offer);
		fill(view);
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
