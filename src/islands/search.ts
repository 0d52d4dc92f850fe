import { recordOf } from '#lib/domain/typed-object.ts';
import { m } from '#lib/messages/index.ts';
import { parseSearchView, serialiseSearchView, type SearchView } from '#lib/url/search-view.ts';
import type { SearchIndex } from '#lib/search/search-index.ts';
import type { SearchSlice } from '#lib/search/search-slice.ts';
import { earlyInput } from './early-input.ts';
import { onAddress, writeQuery, type Step } from './kernel/address.ts';
import { fetchJson } from './kernel/fetch-json.ts';
import { once } from './kernel/once.ts';

/** Search on its page: the address holds the query, the records are fetched on the first search of a visit. */
const form = document.querySelector<HTMLFormElement>('form[data-search]');
const results = document.querySelector<HTMLElement>('[data-search-results]');
if (form && results) start(form, results);

interface Loaded {
	readonly slice: SearchSlice;
	readonly find: SearchIndex;
}

async function load(address: string): Promise<Loaded> {
	const [slice, { searchIndex }] = await Promise.all([
		fetchJson<SearchSlice>(address, 'rows', 'cities'),
		import('#lib/search/search-index.ts')
	]);
	return { slice, find: searchIndex(slice, m.search.kindWords) };
}

function start(form: HTMLFormElement, results: HTMLElement): void {
	const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
	const choices = (name: string) => {
		const select = form.elements.namedItem(name);
		return select instanceof HTMLSelectElement ? [...select.options].map(({ value }) => value) : [];
	};
	const offer = recordOf(['city', 'theme', 'kind', 'subject'], choices);
	const dropped = document.querySelector<HTMLElement>('[data-search-dropped]');
	const network = document.querySelector<HTMLElement>('main')?.dataset.network ?? '';
	const replay = earlyInput(form);
	const loaded = once(() => load(form.dataset.search!));
	let isLoaded = false;
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
		if (!isLoaded) say(m.search.loading);
		try {
			const [{ slice, find }, { mount, unmount }, { default: SearchResults }, basket] = await Promise.all([
				loaded(),
				import('svelte'),
				import('#lib/components/evidence/SearchResults.svelte'),
				import('#lib/basket/page-actions.ts')
			]);
			isLoaded = true;
			// Another query may have been typed while the records came.
			if (serialiseSearchView(formView()) !== serialiseSearchView(view)) return;
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
						go('new');
						field('q').focus();
					},
					slice,
					root: form.dataset.root!,
					held: basket.heldKeys(network),
					start: `search/${serialiseSearchView(view)}`,
					places: basket.siteBasket(root, network),
					isSorting: location.hash === '#claim'
				}
			});
			remove = () => void unmount(shown);
		} catch {
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

	const go = (step: Step): void => {
		const view = formView();
		tellDropped('');
		writeQuery(serialiseSearchView(view, new URLSearchParams(location.search)), step);
		void show(view);
	};

	const open = (): void => {
		const { view, dropped } = parseSearchView(new URLSearchParams(location.search), offer);
		fill(view);
		tellDropped(m.address.dropped(dropped));
		void show(view);
	};

	form.addEventListener('submit', (event) => {
		event.preventDefault();
		go('new');
	});
	// Typing changes the view in place; a choice is a step that Back undoes.
	form.addEventListener('input', (event) => {
		if ((event.target as HTMLElement).id === 'q') go('same');
	});
	form.addEventListener('change', (event) => {
		if ((event.target as HTMLElement).id !== 'q') go('new');
	});
	onAddress(open);
	open();
	replay();
	if (field('q').value === '') field('q').focus();
}
