import { recordOf } from '#lib/domain/typed-object.ts';
import { parseSearchView, type SearchOffer, type SearchView } from '#lib/url/search-view.ts';

const CHOICES = ['city', 'theme', 'kind', 'subject'] as const;

/** The form of the search: what it offers, what is chosen in it. */
export class SearchForm {
	readonly offer: SearchOffer;
	readonly #form: HTMLFormElement;

	constructor(form: HTMLFormElement) {
		this.#form = form;
		this.offer = recordOf(CHOICES, (name) =>
			[...(this.#choice(name)?.options ?? [])].map(({ value }) => value)
		);
	}

	/** What is typed and chosen now. */
	view(): SearchView {
		const chosen = [...new FormData(this.#form)].map(([key, value]) => [key, String(value)]);
		return parseSearchView(new URLSearchParams(chosen), this.offer).view;
	}

	fill(view: SearchView): void {
		const words = this.#words();
		if (words) words.value = view.q;
		for (const name of CHOICES) {
			const select = this.#choice(name);
			if (select) select.value = view[name] ?? '';
		}
		for (const input of this.#form.querySelectorAll<HTMLInputElement>('[name="words"]'))
			input.checked = input.value === view.words;
	}

	/** Where the words are typed. */
	focus(): void {
		this.#words()?.focus();
	}

	/** Calls on each change: typing changes the view in place; a choice is a step that Back undoes. */
	onChange(change: (step: 'new' | 'same') => void): void {
		const isTyped = ({ target }: Event) => target === this.#words();
		this.#form.addEventListener('submit', (event) => {
			event.preventDefault();
			change('new');
		});
		this.#form.addEventListener('input', (event) => isTyped(event) && change('same'));
		this.#form.addEventListener('change', (event) => isTyped(event) || change('new'));
	}

	#words(): HTMLInputElement | null {
		return this.#form.querySelector<HTMLInputElement>('input[name="q"]');
	}

	#choice(name: (typeof CHOICES)[number]): HTMLSelectElement | null {
		return this.#form.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
	}
}
