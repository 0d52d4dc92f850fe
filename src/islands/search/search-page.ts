import { m } from '#lib/messages/index.ts';
import type { SearchIndex } from '#lib/search/search-index.ts';
import type { SearchSlice } from '#lib/search/search-slice.ts';
import { parseSearchView, serialiseSearchView, type SearchView } from '#lib/url/search-view.ts';
import { earlyInput } from '../early-input.ts';
import { onAddress, writeQuery, type Step } from '../kernel/address.ts';
import { afterFrame } from '../kernel/after-frame.ts';
import { fetchJson } from '../kernel/fetch-json.ts';
import { turns } from '../kernel/latest.ts';
import { once } from '../kernel/once.ts';
import { NamedPages } from './named-pages.ts';
import { SearchForm } from './search-form.ts';
import { siteRoot } from '../kernel/site-root.ts';

interface Loaded {
	readonly slice: SearchSlice;
	readonly find: SearchIndex;
}

async function load(address: string): Promise<Loaded> {
	const [slice, { searchIndex }] = await Promise.all([
		fetchJson<SearchSlice>(address, 'rows', 'cities', 'common'),
		import('#lib/search/search-index.ts')
	]);
	return { slice, find: searchIndex(slice, m.search.kindWords) };
}

/** What draws the results, and what keeps records in the basket; asked for again, each would come some frames later. */
const drawing = once(() =>
	Promise.all([
		import('svelte'),
		import('#lib/components/evidence/SearchResults.svelte'),
		import('#lib/basket/page-actions.ts')
	])
);

const isNarrowed = ({ city, theme, kind, subject }: SearchView): boolean =>
	[city, theme, kind, subject].some((choice) => choice !== null);

/** The page of the search: reads the address, finds, draws. */
export class SearchPage {
	readonly #form: SearchForm;
	readonly #results: HTMLElement;
	readonly #asOf: string;
	readonly #network = document.querySelector<HTMLElement>('main')?.dataset.network ?? '';
	readonly #named = new NamedPages(document.querySelector<HTMLElement>('[data-search-named]'));
	readonly #dropped = document.querySelector<HTMLElement>('[data-search-dropped]');
	readonly #loaded: () => Promise<Loaded>;
	readonly #replay: () => void;
	readonly #begin = turns();
	#isLoaded = false;
	#remove: (() => void) | undefined;

	constructor(form: HTMLFormElement, results: HTMLElement) {
		const { search = '', asOf = '' } = form.dataset;
		this.#replay = earlyInput(form);
		this.#form = new SearchForm(form);
		this.#results = results;
		this.#asOf = asOf;
		this.#loaded = once(() => load(search));
	}

	start(): void {
		this.#form.onChange((step) => this.#go(step));
		onAddress(() => this.#open());
		this.#open();
		this.#replay();
		if (this.#form.view().q === '') this.#form.focus();
	}

	/** Finds what the address asks for. */
	#open(): void {
		const { view, dropped } = parseSearchView(new URLSearchParams(location.search), this.#form.offer);
		this.#form.fill(view);
		this.#sayDropped(m.address.dropped(dropped));
		void this.#show(view);
	}

	/** Makes what is in the form the address, and finds it. */
	#go(step: Step): void {
		const view = this.#form.view();
		this.#sayDropped('');
		writeQuery(serialiseSearchView(view, new URLSearchParams(location.search)), step);
		void this.#show(view);
	}

	async #show(view: SearchView): Promise<void> {
		const isLatest = this.#begin();
		if (!this.#isLoaded) this.#named.show(isNarrowed(view) ? '' : view.q);
		if (view.q === '') return this.#say('');
		if (!this.#isLoaded) this.#say(m.search.loading);
		try {
			const [loaded, tools] = await Promise.all([this.#loaded(), drawing()]);
			this.#isLoaded = true;
			this.#named.show('');
			// Another query may have been typed while the records came.
			if (isLatest()) this.#draw(view, loaded, tools);
		} catch {
			if (isLatest()) this.#say(m.search.failed);
		}
	}

	#draw(view: SearchView, { slice, find }: Loaded, tools: Awaited<ReturnType<typeof drawing>>): void {
		const [{ mount, unmount }, { default: SearchResults }, basket] = tools;
		this.#clear();
		const shown = mount(SearchResults, {
			target: this.#results,
			props: {
				query: view.q,
				answer: find(view.q, view),
				anyWord: () => this.#findAny(view),
				slice,
				asOf: this.#asOf,
				held: basket.heldKeys(this.#network),
				start: `search/${serialiseSearchView(view)}`,
				places: basket.siteBasket(siteRoot(), this.#network),
				isSorting: location.hash === '#claim',
				afterFrame
			}
		});
		this.#remove = () => void unmount(shown);
	}

	#findAny(view: SearchView): void {
		this.#form.fill({ ...view, words: 'any' });
		this.#go('new');
		this.#form.focus();
	}

	#clear(): void {
		this.#remove?.();
		this.#remove = undefined;
		this.#results.replaceChildren();
	}

	#say(text: string): void {
		this.#clear();
		const line = document.createElement('p');
		line.setAttribute('role', 'status');
		line.textContent = text;
		this.#results.append(line);
	}

	#sayDropped(text: string): void {
		if (!this.#dropped) return;
		this.#dropped.textContent = text;
		this.#dropped.hidden = text === '';
	}
}
